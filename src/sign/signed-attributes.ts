import { GeneralizedTime, ObjectIdentifier, OctetString, Sequence, UTCTime } from 'asn1js'
import { AlgorithmIdentifier, Attribute } from 'pkijs'
import { type Bytes, sha256 } from '#bytes'
import { certificateTime } from './certificate.ts'
import { der } from './der.ts'
import { oids } from './oids.ts'

/** What a signer signed: CAdES-BES attributes of ETSI EN 319 122-1 section 5 and RFC 5652 section 11. */
export type SignedClaims = {
  readonly contentType: string
  readonly messageDigest: Bytes
  /** Only claimed: nobody witnessed it. */
  readonly signingTime: Date | undefined
  /** Which certificate the signer meant. Undefined when the signature does not say. */
  readonly certificate: { readonly digestAlgorithm: string; readonly digest: Bytes } | undefined
}

export async function signedAttributes(
  contentDigest: Bytes,
  certificate: Bytes,
  signingTime: Date | undefined,
): Promise<Attribute[]> {
  const certificateId = new Sequence({ value: [new OctetString({ valueHex: await sha256(certificate) })] })
  const attributes = [
    attribute(oids.contentType, new ObjectIdentifier({ value: oids.data })),
    attribute(oids.messageDigest, new OctetString({ valueHex: contentDigest })),
    attribute(oids.signingCertificateV2, new Sequence({ value: [new Sequence({ value: [certificateId] })] })),
  ]
  if (signingTime) attributes.push(attribute(oids.signingTime, certificateTime(signingTime).toSchema()))
  return attributes.sort(byDer)
}

/** Undefined when an attribute that we rely on is absent, repeated or not of its type. */
export function readClaims(attributes: readonly Attribute[]): SignedClaims | undefined {
  const values = new Map(attributes.map(({ type, values }) => [type, values]))
  if (values.size !== attributes.length) return undefined
  const single = (oid: string): unknown => (values.get(oid)?.length === 1 ? values.get(oid)?.[0] : undefined)
  const contentType = single(oids.contentType)
  const messageDigest = single(oids.messageDigest)
  if (!(contentType instanceof ObjectIdentifier && messageDigest instanceof OctetString)) return undefined
  return {
    contentType: contentType.valueBlock.toString(),
    messageDigest: new Uint8Array(messageDigest.getValue()),
    signingTime: readTime(single(oids.signingTime)),
    certificate: readCertificateId(single(oids.signingCertificateV2)),
  }
}

function attribute(type: string, value: unknown): Attribute {
  return new Attribute({ type, values: [value] })
}

/** The order that DER gives to a SET OF: by encoded bytes (X.690 section 11.6). */
function byDer(one: Attribute, other: Attribute): number {
  const [a, b] = [der(one.toSchema()), der(other.toSchema())]
  const at = a.findIndex((byte, index) => byte !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? -1)
}

function readTime(value: unknown): Date | undefined {
  if (!(value instanceof UTCTime || value instanceof GeneralizedTime)) return undefined
  const moment = value.toDate()
  return Number.isNaN(moment.getTime()) ? undefined : moment
}

/** The first ESSCertIDv2 of RFC 5035 section 3: the one that names the signer's certificate. */
function readCertificateId(value: unknown): SignedClaims['certificate'] {
  const id = firstOf(firstOf(value))
  if (!(id instanceof Sequence)) return undefined
  const [first, second] = id.valueBlock.value
  if (first instanceof OctetString)
    return { digestAlgorithm: oids.sha256, digest: new Uint8Array(first.getValue()) }
  if (!(first instanceof Sequence && second instanceof OctetString)) return undefined
  const { algorithmId } = new AlgorithmIdentifier({ schema: first })
  return { digestAlgorithm: algorithmId, digest: new Uint8Array(second.getValue()) }
}

function firstOf(value: unknown): unknown {
  return value instanceof Sequence ? value.valueBlock.value[0] : undefined
}
