import { BaseStringBlock, BitString, ObjectIdentifier } from 'asn1js'
import { AltName, Certificate } from 'pkijs'
import { type Bytes, equalBytes, hex } from '#bytes'
import { rawBytes, readDer } from './der.ts'
import { oids } from './oids.ts'
import { thumbprintOf } from './thumbprint.ts'

/** What a certificate says. Whether that can be believed is the business of whoever trusts its issuer. */
export type CertificateFacts = {
  /** The certificate itself, X.509 in DER. */
  readonly der: Bytes
  readonly commonName: string
  /** Post and organisation as the certificate states them; empty for a student's. */
  readonly title: string
  readonly organisation: string
  /** Lower-case hexadecimal. */
  readonly serial: string
  readonly validFrom: Date
  readonly validTo: Date
  /** Alternative names that are URIs: the portfolio id of a student, the site of a school. */
  readonly uris: readonly string[]
  readonly isSelfSigned: boolean
}

/** Facts about a certificate whose key this module can check: P-256. */
export type SignerFacts = CertificateFacts & {
  /** Thumbprint URN of the public key (RFC 9278). */
  readonly thumbprint: string
}

/** A certificate taken apart, as far as checking a signature needs it. */
export type ParsedCertificate = {
  readonly certificate: Certificate
  readonly der: Bytes
  readonly issuer: Bytes
  readonly serial: Bytes
  readonly keyAlgorithm: string
  /** The uncompressed point of a P-256 key; undefined for any other key. */
  readonly point: Bytes | undefined
  /** Whether its key usage allows it to sign documents (RFC 5280 section 4.2.1.3). */
  readonly maySign: boolean
}

/** Undefined for bytes that are not one X.509 certificate with readable dates. */
export function readCertificate(der: Uint8Array): ParsedCertificate | undefined {
  const schema = readDer(der)
  if (!schema) return undefined
  try {
    const raw = rawBytes(schema)
    const certificate = new Certificate({ schema })
    const dates = [certificate.notBefore, certificate.notAfter].map(({ value }) => value.getTime())
    return dates.some(Number.isNaN) ? undefined : takeApart(certificate, raw)
  } catch {
    return undefined
  }
}

export async function certificateFacts(parsed: ParsedCertificate): Promise<CertificateFacts> {
  const { certificate, der, serial } = parsed
  return {
    der,
    commonName: attributeOf(certificate, oids.commonName),
    title: attributeOf(certificate, oids.title),
    organisation: attributeOf(certificate, oids.organisation),
    serial: hex(serial),
    validFrom: certificate.notBefore.value,
    validTo: certificate.notAfter.value,
    uris: urisOf(certificate),
    isSelfSigned: await isSelfSigned(parsed),
  }
}

export async function signerFacts(parsed: ParsedCertificate & { point: Bytes }): Promise<SignerFacts> {
  return { ...(await certificateFacts(parsed)), thumbprint: await thumbprintOf(parsed.point) }
}

/** Facts of a certificate with a P-256 key that may sign; undefined for any other bytes. */
export async function readSigner(der: Uint8Array): Promise<SignerFacts | undefined> {
  const parsed = readCertificate(der)
  if (!parsed?.point || !parsed.maySign) return undefined
  return signerFacts({ ...parsed, point: parsed.point })
}

function takeApart(certificate: Certificate, der: Bytes): ParsedCertificate {
  const { algorithm, subjectPublicKey } = certificate.subjectPublicKeyInfo
  const curve: unknown = algorithm.algorithmParams
  const isP256 =
    algorithm.algorithmId === oids.ecPublicKey &&
    curve instanceof ObjectIdentifier &&
    curve.valueBlock.toString() === oids.p256
  const point = new Uint8Array(subjectPublicKey.valueBlock.valueHexView)
  const isUncompressed = point.length === 65 && point[0] === 4
  return {
    certificate,
    der,
    issuer: new Uint8Array(certificate.issuer.valueBeforeDecode),
    serial: new Uint8Array(certificate.serialNumber.valueBlock.valueHexView),
    keyAlgorithm: algorithm.algorithmId,
    point: isP256 && isUncompressed ? point : undefined,
    maySign: maySign(certificate),
  }
}

function maySign(certificate: Certificate): boolean {
  const usage = extensionValue(certificate, oids.keyUsage)
  if (usage === undefined) return true
  return usage instanceof BitString && ((usage.valueBlock.valueHexView[0] ?? 0) & 0b1100_0000) !== 0
}

function attributeOf({ subject }: Certificate, oid: string): string {
  const value: unknown = subject.typesAndValues.find(({ type }) => type === oid)?.value
  return value instanceof BaseStringBlock ? value.getValue().normalize('NFC') : ''
}

function urisOf(certificate: Certificate): string[] {
  const names = extensionValue(certificate, oids.subjectAltName)
  if (!(names instanceof AltName)) return []
  return names.altNames.flatMap(({ type, value }) => (type === 6 && typeof value === 'string' ? [value] : []))
}

function extensionValue({ extensions }: Certificate, oid: string): unknown {
  return extensions?.find(({ extnID }) => extnID === oid)?.parsedValue
}

async function isSelfSigned({ certificate, point, issuer }: ParsedCertificate): Promise<boolean> {
  const subject = new Uint8Array(certificate.subject.valueBeforeDecode)
  if (!point || !equalBytes(issuer, subject)) return false
  // pkijs throws for an algorithm or a point it does not know: then nothing is proven.
  return certificate.verify().catch(() => false)
}
