import { CompactSign } from 'jose'
import { canonicalJson } from '#bytes'
import { type ConfirmerKey, publicJwk } from '#sign'
import { type Statement, type StatementWords, writeClaims } from './credential.ts'

/**
 * A confirmation as an Open Badges 3.0 credential: one compact JWS, ES256, whose header holds the public key and
 * nothing that the standard does not know (OB 3.0 §8.2.1). The certificate travels beside it.
 */
export async function signCredential(
  statement: Statement,
  key: ConfirmerKey,
  words: StatementWords,
): Promise<string> {
  const jwk = publicJwk(key.certificate)
  if (!jwk) throw new TypeError('Cannot sign the confirmation: the certificate of the key cannot be read')
  return new CompactSign(canonicalJson(writeClaims(statement, key.thumbprint, words)))
    .setProtectedHeader({ alg: 'ES256', typ: 'JWT', jwk })
    .sign(key.privateKey)
}
