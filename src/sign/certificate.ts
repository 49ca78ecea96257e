import { BitString, Integer, OctetString } from 'asn1js'
import {
  AltName,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  Extension,
  GeneralName,
  Time,
  TimeType,
} from 'pkijs'
import { type Bytes, sha256 } from '#bytes'
import { der } from './der.ts'
import type { KeyPair } from './keys.ts'
import { distinguishedName, type NameAttribute } from './names.ts'
import { oids } from './oids.ts'

const years = 10

// Bits 0 and 1 of RFC 5280 section 4.2.1.3.
const digitalSignatureAndNonRepudiation = 0b1100_0000

/**
 * The certificate of a key, signed by that key itself: X.509 version 3, ten years, for signing only, with `uri`,
 * if given, as its alternative name (RFC 5280).
 */
export async function selfSignedCertificate(
  { privateKey, publicKey }: KeyPair,
  { subject, uri, now }: { subject: readonly NameAttribute[]; uri?: string; now: Date },
): Promise<Bytes> {
  const certificate = new Certificate()
  certificate.version = 2 // The third version is written as 2.
  certificate.serialNumber = new Integer({ valueHex: newSerial() })
  certificate.issuer = distinguishedName(subject)
  certificate.subject = distinguishedName(subject)
  certificate.notBefore = certificateTime(now)
  certificate.notAfter = certificateTime(yearsAfter(now, years))
  await certificate.subjectPublicKeyInfo.importKey(publicKey)
  const point = certificate.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView
  certificate.extensions = leafExtensions(await keyIdentifier(point), uri)
  await certificate.sign(privateKey, 'SHA-256')
  return der(certificate.toSchema())
}

/** UTCTime until 2049 and GeneralizedTime from 2050 on, whole seconds (RFC 5280 section 4.1.2.5). */
export function certificateTime(moment: Date): Time {
  const value = new Date(Math.floor(moment.getTime() / 1000) * 1000)
  const type = value.getUTCFullYear() < 2050 ? TimeType.UTCTime : TimeType.GeneralizedTime
  return new Time({ type, value })
}

/** No extended key usage: OpenSSL then calls the certificate unsuitable for signing documents. */
function leafExtensions(keyId: OctetString, uri: string | undefined): Extension[] {
  const usage = new BitString({ valueHex: Uint8Array.of(digitalSignatureAndNonRepudiation), unusedBits: 6 })
  const names = uri && new AltName({ altNames: [new GeneralName({ type: 6, value: uri })] })
  return [
    extension(oids.basicConstraints, new BasicConstraints({ cA: false }).toSchema(), true),
    extension(oids.keyUsage, usage, true),
    extension(oids.subjectKeyIdentifier, keyId),
    extension(oids.authorityKeyIdentifier, new AuthorityKeyIdentifier({ keyIdentifier: keyId }).toSchema()),
    ...(names ? [extension(oids.subjectAltName, names.toSchema())] : []),
  ]
}

function extension(extnID: string, value: { toBER(): ArrayBuffer }, critical = false): Extension {
  return new Extension({ extnID, critical, extnValue: value.toBER() })
}

/** The first 160 bits of SHA-256 over the public key (RFC 7093 section 2). */
async function keyIdentifier(point: Uint8Array): Promise<OctetString> {
  const digest = await sha256(new Uint8Array(point))
  return new OctetString({ valueHex: digest.slice(0, 20) })
}

/** Sixteen random bytes with the top bits 01: positive, and never shorter in DER. */
function newSerial(): Bytes {
  const serial = crypto.getRandomValues(new Uint8Array(16))
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40
  return serial
}

function yearsAfter(moment: Date, added: number): Date {
  const later = new Date(moment)
  later.setUTCFullYear(later.getUTCFullYear() + added)
  return later
}
