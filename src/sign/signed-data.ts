import { type BaseBlock, Constructed, Sequence } from 'asn1js'
import { ContentInfo, IssuerAndSerialNumber, SignedData, type SignerInfo } from 'pkijs'
import { type Bytes, equalBytes } from '#bytes'
import { fail, ok, type Result } from '#failure'
import { maxDerSize, rawBytes, readDer } from './der.ts'
import { oids } from './oids.ts'
import { type ParsedCertificate, readCertificate } from './read-certificate.ts'
import { readClaims, type SignedClaims } from './signed-attributes.ts'

/** A detached signature taken apart, nothing of it checked yet. */
export type ParsedSignature = {
  readonly attachedContent: Bytes | undefined
  /** Those among the embedded certificates that bear the issuer and serial number of the signer. */
  readonly candidates: readonly ParsedCertificate[]
  readonly digestAlgorithm: string
  readonly signatureAlgorithm: string
  readonly claims: SignedClaims
  /** The bytes under the signature: the attributes as a SET (RFC 5652 section 5.4). */
  readonly signedBytes: Bytes
  /** ECDSA-Sig-Value in DER, if the signer used ECDSA. */
  readonly signature: Bytes
}

export type SignatureShapeFault =
  | { readonly kind: 'broken'; readonly reason: 'malformed' }
  | {
      readonly kind: 'unsupported'
      readonly feature: 'too-large' | 'several-signers' | 'no-signed-attributes'
    }

/** CMS SignedData with one signer (RFC 5652). Takes any bytes and never throws. */
export function readSignature(cms: Uint8Array): Result<ParsedSignature, SignatureShapeFault> {
  if (cms.length > maxDerSize) return fail({ kind: 'unsupported', feature: 'too-large' })
  try {
    return takeApart(readDer(cms))
  } catch {
    // The libraries throw for every value of a wrong type, and there are too many to name.
    return fail({ kind: 'broken', reason: 'malformed' })
  }
}

function takeApart(root: BaseBlock | undefined): Result<ParsedSignature, SignatureShapeFault> {
  const malformed = fail({ kind: 'broken', reason: 'malformed' })
  const info = root && new ContentInfo({ schema: root })
  const content: unknown = info?.contentType === oids.signedData ? info.content : undefined
  if (!(content instanceof Sequence)) return malformed
  const certificates = embeddedCertificates(content)
  const signedData = new SignedData({ schema: content })
  const [signer, another] = signedData.signerInfos
  if (!signer || signedData.encapContentInfo.eContentType !== oids.data) return malformed
  if (another) return fail({ kind: 'unsupported', feature: 'several-signers' })
  if (!signer.signedAttrs) return fail({ kind: 'unsupported', feature: 'no-signed-attributes' })
  const claims = readClaims(signer.signedAttrs.attributes)
  if (claims?.contentType !== oids.data) return malformed
  const attached = signedData.encapContentInfo.eContent?.getValue()
  return ok({
    attachedContent: attached && new Uint8Array(attached),
    candidates: certificates.filter((certificate) => isNamedBy(signer, certificate)),
    digestAlgorithm: signer.digestAlgorithm.algorithmId,
    signatureAlgorithm: signer.signatureAlgorithm.algorithmId,
    claims,
    signedBytes: new Uint8Array(signer.signedAttrs.encodedValue),
    signature: new Uint8Array(signer.signature.valueBlock.valueHexView),
  })
}

/** The certificates as they stand in the file: their digest is compared, so no byte may be rewritten. */
function embeddedCertificates(signedData: Sequence): ParsedCertificate[] {
  const field = signedData.valueBlock.value.find(
    ({ idBlock }) => idBlock.tagClass === 3 && idBlock.tagNumber === 0,
  )
  if (!(field instanceof Constructed)) return []
  return field.valueBlock.value.flatMap((block) => readCertificate(rawBytes(block)) ?? [])
}

function isNamedBy({ sid }: SignerInfo, certificate: ParsedCertificate): boolean {
  return (
    sid instanceof IssuerAndSerialNumber &&
    equalBytes(new Uint8Array(sid.issuer.valueBeforeDecode), certificate.issuer) &&
    equalBytes(sid.serialNumber.valueBlock.valueHexView, certificate.serial)
  )
}
