import { z } from 'zod/mini'
import { base64, hex, readBase64, readHex } from '#bytes'
import {
  type ConfirmationId,
  Confirmer,
  confirmationMeanings,
  type EntryId,
  Instant,
  Sha256Hex,
  Title,
} from '#domain'
import { Thumbprint } from '#sign'

const contexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const

/** What a confirmation says: who, what of, given to whom, and after which look. */
export type Statement = {
  id: ConfirmationId
  entry: EntryId
  /** Title of the entry, for readers that see nothing but the credential. */
  title: string
  /** SHA-256 of the item file. */
  digest: Sha256Hex
  /** Thumbprint URN of the owner's key. */
  owner: string
  meaning: (typeof confirmationMeanings)[number]
  by: Confirmer
  at: Instant
}

/** Words of a statement for people who read the credential itself. */
export type StatementWords = { description: string; criteria: string }

const Urn = z.string().check(z.regex(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/))

/**
 * The claims of an Open Badges 3.0 credential in a JWT (VC-JOSE, OB 3.0 §8.2), as far as a reader needs them.
 * Members that others add are left aside.
 */
export const Claims = z.object({
  iss: Thumbprint,
  sub: Thumbprint,
  jti: Urn,
  nbf: z.int().check(z.minimum(0)),
  id: Urn,
  type: z.array(z.string()).check(z.maxLength(10)),
  issuer: z.object({
    id: Thumbprint,
    name: Title,
    role: Confirmer.shape.role,
    organisation: Confirmer.shape.organisation,
  }),
  validFrom: Instant,
  credentialSubject: z.object({
    id: Thumbprint,
    achievement: z.object({
      id: Urn,
      name: z.string().check(z.maxLength(300)),
      tag: z.array(z.enum(confirmationMeanings)).check(z.minLength(1), z.maxLength(1)),
    }),
  }),
  relatedResource: z
    .array(z.object({ id: Urn, digestSRI: z.string().check(z.regex(/^sha256-[A-Za-z0-9+/]{43}=$/)) }))
    .check(z.minLength(1), z.maxLength(1)),
})
export type Claims = z.output<typeof Claims>

/** `issuer` is the thumbprint URN of the confirmer's key. */
export function writeClaims(
  { id, entry, title, digest, owner, meaning, by, at }: Statement,
  issuer: string,
  { description, criteria }: StatementWords,
): Record<string, unknown> {
  const item = urnOf(entry)
  return {
    '@context': contexts,
    id: urnOf(id),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: title,
    issuer: { id: issuer, type: ['Profile'], ...by },
    validFrom: at,
    credentialSubject: {
      id: owner,
      type: ['AchievementSubject'],
      achievement: {
        id: item,
        type: ['Achievement'],
        name: title,
        description,
        criteria: { narrative: criteria },
        tag: [meaning],
      },
    },
    evidence: [{ id: item, type: ['Evidence'] }],
    relatedResource: [{ id: item, mediaType: 'application/json', digestSRI: integrityOf(digest) }],
    iss: issuer,
    jti: urnOf(id),
    sub: owner,
    nbf: Math.floor(Date.parse(at) / 1000),
  }
}

/** What claims state, or undefined where they contradict themselves. */
export function statementOf(claims: Claims): Statement | undefined {
  const { iss, sub, jti, nbf, issuer, validFrom, credentialSubject, relatedResource } = claims
  const { achievement } = credentialSubject
  const [resource] = relatedResource
  const [meaning] = achievement.tag
  const agrees =
    claims.id === jti &&
    issuer.id === iss &&
    credentialSubject.id === sub &&
    resource?.id === achievement.id &&
    nbf === Math.floor(Date.parse(validFrom) / 1000) &&
    claims.type.includes('OpenBadgeCredential')
  if (!agrees || !resource || !meaning) return undefined
  const { name, role, organisation } = issuer
  return {
    id: idIn<ConfirmationId>(jti),
    entry: idIn<EntryId>(achievement.id),
    title: achievement.name,
    digest: digestIn(resource.digestSRI),
    owner: sub,
    meaning,
    by: { name, role, organisation },
    at: validFrom,
  }
}

function urnOf(id: string): string {
  return `urn:uuid:${id.toLowerCase()}`
}

/** The schema has seen that a UUID stands behind the prefix. */
function idIn<T extends string>(urn: string): T {
  return urn.slice('urn:uuid:'.length) as T
}

/** Subresource Integrity form of a digest (VC 2.0 §5.3). */
function integrityOf(digest: Sha256Hex): string {
  return `sha256-${base64(readHex(digest) ?? new Uint8Array())}`
}

function digestIn(integrity: string): Sha256Hex {
  return Sha256Hex.parse(hex(readBase64(integrity.slice('sha256-'.length)) ?? new Uint8Array()))
}
