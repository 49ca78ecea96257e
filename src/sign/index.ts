export { type ConfirmerKey, createConfirmerKey, publicJwk } from './confirmer-key.ts'
export { openKeyFile, readCertificateText, writeCertificate, writeKeyFile } from './key-file.ts'
export type { OwnerKey, SigningKey } from './keys.ts'
export type { SignerName } from './names.ts'
export { createOwnerKey, unwrapOwnerKey } from './owner-key.ts'
export { newRecoveryPhrase, normalisePhrase } from './passphrase.ts'
export { type CertificateFacts, readSigner, type SignerFacts } from './read-certificate.ts'
export { signDetached } from './sign-detached.ts'
export { fingerprint, type PublicJwk, Thumbprint, thumbprintOfJwk } from './thumbprint.ts'
export { type TimeStanding, timeStanding } from './time-standing.ts'
export {
  type BrokenReason,
  type SignatureFacts,
  type UnsupportedSignature,
  verifyDetached,
} from './verify-detached.ts'
export type { UnwrapFailure } from './wrapped-key.ts'
