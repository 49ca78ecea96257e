import { Null, OctetString } from 'asn1js'
import { AlgorithmIdentifier, PBES2Params, PBKDF2Params, PKCS8ShroudedKeyBag } from 'pkijs'
import type { Bytes } from '#bytes'
import { der, readDer } from './der.ts'
import { oids } from './oids.ts'

// A file from a stranger must not keep the device busy for minutes.
const maxIterations = 5_000_000

/** The parts of PBES2 with PBKDF2-HMAC-SHA-256 and AES-256-CBC (RFC 8018 section 6.2). */
export type Encryption = { readonly salt: Bytes; readonly iterations: number; readonly iv: Bytes }

export type EncryptedKey = { readonly encryption: Encryption; readonly encrypted: Bytes }

/** PKCS#8 EncryptedPrivateKeyInfo in DER (RFC 5958 section 3). */
export function writeEncryptedKey({ encryption, encrypted }: EncryptedKey): Bytes {
  const encryptionAlgorithm = pbes2(encryption)
  const encryptedData = new OctetString({ valueHex: encrypted })
  return der(new PKCS8ShroudedKeyBag({ encryptionAlgorithm, encryptedData }).toSchema())
}

/** Undefined for anything but the one form that `writeEncryptedKey` writes. */
export function readEncryptedKey(wrapped: Uint8Array): EncryptedKey | undefined {
  const schema = readDer(wrapped)
  if (!schema) return undefined
  try {
    const { encryptionAlgorithm, encryptedData } = new PKCS8ShroudedKeyBag({ schema })
    const encryption = readPbes2(encryptionAlgorithm)
    return encryption && { encryption, encrypted: new Uint8Array(encryptedData.getValue()) }
  } catch {
    // pkijs throws for every value of a wrong type.
    return undefined
  }
}

function pbes2({ salt, iterations, iv }: Encryption): AlgorithmIdentifier {
  const derivation = new PBKDF2Params({
    salt: new OctetString({ valueHex: salt }),
    iterationCount: iterations,
    prf: new AlgorithmIdentifier({ algorithmId: oids.hmacWithSha256, algorithmParams: new Null() }),
  })
  const scheme = new PBES2Params({
    keyDerivationFunc: new AlgorithmIdentifier({
      algorithmId: oids.pbkdf2,
      algorithmParams: derivation.toSchema(),
    }),
    encryptionScheme: new AlgorithmIdentifier({
      algorithmId: oids.aes256Cbc,
      algorithmParams: new OctetString({ valueHex: iv }),
    }),
  })
  return new AlgorithmIdentifier({ algorithmId: oids.pbes2, algorithmParams: scheme.toSchema() })
}

function readPbes2({ algorithmId, algorithmParams }: AlgorithmIdentifier): Encryption | undefined {
  const { keyDerivationFunc, encryptionScheme } = new PBES2Params({ schema: algorithmParams })
  const { salt, iterationCount, prf } = new PBKDF2Params({ schema: keyDerivationFunc.algorithmParams })
  const iv: unknown = encryptionScheme.algorithmParams
  const algorithms = [
    algorithmId,
    keyDerivationFunc.algorithmId,
    prf?.algorithmId,
    encryptionScheme.algorithmId,
  ]
  const known = [oids.pbes2, oids.pbkdf2, oids.hmacWithSha256, oids.aes256Cbc]
  if (!known.every((oid, at) => oid === algorithms[at])) return undefined
  if (!(salt instanceof OctetString && iv instanceof OctetString)) return undefined
  if (iterationCount < 1 || iterationCount > maxIterations) return undefined
  return {
    salt: new Uint8Array(salt.getValue()),
    iterations: iterationCount,
    iv: new Uint8Array(iv.getValue()),
  }
}
