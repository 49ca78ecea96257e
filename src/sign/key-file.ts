import { type Bytes, base64, readBase64 } from '#bytes'
import { fail, type Result } from '#failure'
import type { OwnerKey } from './keys.ts'
import { unwrapOwnerKey } from './owner-key.ts'
import type { UnwrapFailure } from './wrapped-key.ts'

const labels = { wrapped: 'ENCRYPTED PRIVATE KEY', certificate: 'CERTIFICATE' } as const

/**
 * A copy of the key to be kept outside the device: PEM of RFC 7468, the wrapped key and then the certificate.
 * It opens nothing without the recovery phrase. OpenSSL reads it too.
 */
export function writeKeyFile({ wrapped, certificate }: Pick<OwnerKey, 'wrapped' | 'certificate'>): string {
  return pem(labels.wrapped, wrapped) + pem(labels.certificate, certificate)
}

/** The key out of such a copy. Text around the two parts is left aside. */
export async function openKeyFile(
  text: string,
  passphrase: string,
): Promise<Result<OwnerKey, UnwrapFailure>> {
  const wrapped = readPem(labels.wrapped, text)
  const certificate = readPem(labels.certificate, text)
  if (!wrapped || !certificate) return fail({ kind: 'not-a-wrapped-key' })
  return unwrapOwnerKey(wrapped, passphrase, certificate)
}

/** A certificate as text: PEM of RFC 7468. */
export function writeCertificate(certificate: Uint8Array): string {
  return pem(labels.certificate, certificate)
}

/** The DER of a certificate in PEM; undefined for other text. Whether it is a certificate is not looked at. */
export function readCertificateText(text: string): Bytes | undefined {
  return readPem(labels.certificate, text)
}

function pem(label: string, bytes: Uint8Array): string {
  const lines = base64(bytes).replace(/.{64}(?=.)/g, '$&\n')
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`
}

function readPem(label: string, text: string) {
  const [, body] = text.match(new RegExp(`-----BEGIN ${label}-----([^-]+)-----END ${label}-----`)) ?? []
  return body === undefined ? undefined : readBase64(body.replace(/\s+/g, ''))
}
