import { compactVerify, importJWK } from 'jose'
import { z } from 'zod/mini'
import { readBase64, readJson } from '#bytes'
import { fail, ok, type Result } from '#failure'
import { thumbprintOfJwk } from '#sign'
import { Claims, type Statement, statementOf } from './credential.ts'

/** Why a credential cannot be taken for a confirmation at all. */
export type CredentialFailure =
  /** Not a compact JWS of our kind: an unknown algorithm, a foreign header, a private key in it. */
  | { kind: 'not-a-credential' }
  /** Its bytes are not those that were signed, or another key signed them. */
  | { kind: 'signature-broken' }
  /** Signed, but it says nothing that this app knows, or contradicts itself. */
  | { kind: 'claims-wrong' }

/** A credential whose signature holds. That the key is whose it says is for the certificate to show. */
export type ReadCredential = { statement: Statement; issuer: string }

const coordinate = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/))

/** Nothing but the public key: a private part, `kid`, `jku` or `x5c` is refused. */
const Header = z.strictObject({
  alg: z.literal('ES256'),
  typ: z.literal('JWT'),
  jwk: z.strictObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: coordinate, y: coordinate }),
})

const most = 20_000

/** Reads a credential and checks its signature by the key in its header (RFC 7515). */
export async function readCredential(jwt: string): Promise<Result<ReadCredential, CredentialFailure>> {
  const header = jwt.length > most ? undefined : headerOf(jwt)
  if (!header) return fail({ kind: 'not-a-credential' })
  const payload = await verified(jwt, header.jwk)
  if (!payload) return fail({ kind: 'signature-broken' })
  const claims = Claims.safeParse(readJson(payload)).data
  const statement = claims && statementOf(claims)
  const issuer = await thumbprintOfJwk(header.jwk)
  return statement && claims.iss === issuer ? ok({ statement, issuer }) : fail({ kind: 'claims-wrong' })
}

function headerOf(jwt: string): z.output<typeof Header> | undefined {
  const [head = ''] = jwt.split('.')
  const bytes = readBase64(head)
  return bytes && Header.safeParse(readJson(bytes)).data
}

async function verified(jwt: string, jwk: z.output<typeof Header>['jwk']): Promise<Uint8Array | undefined> {
  try {
    const { payload } = await compactVerify(jwt, await importJWK(jwk, 'ES256'), { algorithms: ['ES256'] })
    return payload
  } catch {
    return undefined
  }
}
