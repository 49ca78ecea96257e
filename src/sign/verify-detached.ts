import { createECDSASignatureFromCMS } from 'pkijs'
import { type Bytes, equalBytes, sha256 } from '#bytes'
import { fail, ok, type Result } from '#failure'
import { readDer } from './der.ts'
import { isSignedBy } from './ecdsa.ts'
import { oids } from './oids.ts'
import {
  type CertificateFacts,
  certificateFacts,
  type ParsedCertificate,
  type SignerFacts,
  signerFacts,
} from './read-certificate.ts'
import { type ParsedSignature, readSignature } from './signed-data.ts'

/**
 * `malformed`: not a CMS signature. `other-content`: made over other bytes. `other-signature`: the signed
 * attributes were changed or another key signed them. `certificate-replaced`: the certificate beside the
 * signature is not the one the signer meant. `wrong-key-usage`: its key may not sign documents.
 */
export type BrokenReason =
  | 'malformed'
  | 'other-content'
  | 'other-signature'
  | 'certificate-replaced'
  | 'wrong-key-usage'

/** What cannot be checked here, and so is neither right nor wrong. */
export type UnsupportedSignature =
  | { readonly kind: 'unsupported'; readonly feature: 'algorithm'; readonly oid: string }
  | {
      readonly kind: 'unsupported'
      readonly feature:
        | 'too-large'
        | 'several-signers'
        | 'no-signed-attributes'
        | 'no-certificate'
        | 'certificate-not-named'
    }

/** What a detached signature proves. It says nothing of who the signer is: a key can carry any name. */
export type SignatureFacts =
  | { readonly kind: 'valid'; readonly signer: SignerFacts; readonly signingTime: Date | undefined }
  | (SignatureFault & { readonly signer?: CertificateFacts })

type SignatureFault = { readonly kind: 'broken'; readonly reason: BrokenReason } | UnsupportedSignature

/**
 * Checks a CMS signature against the SHA-256 of the content it stands beside: the digest, the signature, and
 * that the certificate is the one named inside the signature (RFC 5035), which OpenSSL does only when asked.
 * One signer, ECDSA P-256 with SHA-256. Takes any bytes and never throws.
 */
export async function verifyDetached(cms: Uint8Array, contentDigest: Uint8Array): Promise<SignatureFacts> {
  const read = readSignature(cms)
  if (!read.ok) return read.failure
  const signature = read.value
  const [bearer] = signature.candidates
  if (!bearer) return { kind: 'unsupported', feature: 'no-certificate' }
  const found = await findSigner(signature)
  if (!found.ok) return { ...found.failure, signer: await certificateFacts(bearer) }
  const signer = await signerFacts(found.value)
  const reason = await whyBroken(signature, found.value, contentDigest)
  if (reason) return { kind: 'broken', reason, signer }
  return { kind: 'valid', signer, signingTime: signature.claims.signingTime }
}

type Signer = ParsedCertificate & { readonly point: Bytes }

/** Two certificates of one key may share issuer and serial number: only the digest tells them apart. */
async function findSigner(signature: ParsedSignature): Promise<Result<Signer, SignatureFault>> {
  const { candidates, claims, digestAlgorithm, signatureAlgorithm } = signature
  if (signatureAlgorithm !== oids.ecdsaWithSha256) return fail(foreign(signatureAlgorithm))
  if (digestAlgorithm !== oids.sha256) return fail(foreign(digestAlgorithm))
  const named = claims.certificate
  if (!named) return fail({ kind: 'unsupported', feature: 'certificate-not-named' })
  if (named.digestAlgorithm !== oids.sha256) return fail(foreign(named.digestAlgorithm))
  for (const candidate of candidates) {
    if (!equalBytes(await sha256(candidate.der), named.digest)) continue
    const { point, keyAlgorithm } = candidate
    return point ? ok({ ...candidate, point }) : fail(foreign(keyAlgorithm))
  }
  return fail({ kind: 'broken', reason: 'certificate-replaced' })
}

function foreign(oid: string) {
  return { kind: 'unsupported', feature: 'algorithm', oid } as const
}

async function whyBroken(
  { attachedContent, claims, signature, signedBytes }: ParsedSignature,
  { maySign, point }: Signer,
  contentDigest: Uint8Array,
): Promise<BrokenReason | undefined> {
  const attachedDigest = attachedContent && (await sha256(attachedContent))
  const digests = [claims.messageDigest, attachedDigest ?? claims.messageDigest]
  if (!digests.every((digest) => equalBytes(digest, contentDigest))) return 'other-content'
  const value = readSignatureValue(signature)
  if (!value || !(await isSignedBy(point, value, signedBytes))) return 'other-signature'
  return maySign ? undefined : 'wrong-key-usage'
}

/** ECDSA-Sig-Value of RFC 5480 as r and s of 32 bytes each; undefined for anything else. */
function readSignatureValue(value: Bytes): ArrayBuffer | undefined {
  const block = readDer(value)
  try {
    return block && createECDSASignatureFromCMS(block, 32)
  } catch {
    // pkijs throws for a number longer than the curve allows.
    return undefined
  }
}
