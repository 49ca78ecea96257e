import { type Bytes, readBase64, readUtf8, sha256 } from '#bytes'
import { type SignatureFacts, timeStanding, verifyDetached } from '#sign'
import type { Bag } from './container.ts'
import { type SignaturePlace, signatureFiles, signaturePlaces, sizeLimits } from './format.ts'
import { readWhole } from './read-contents.ts'
import type { SignatureFact, SignerStanding } from './verdict.ts'

/** Checks each signature file over the tag manifest. `ownerKey` is the thumbprint that the index names. */
export async function checkSignatures(
  bag: Bag,
  tagManifest: Bytes,
  ownerKey: string | undefined,
  now: Date,
): Promise<SignatureFact[]> {
  const digest = await sha256(tagManifest)
  const facts: SignatureFact[] = []
  for (const place of signaturePlaces) {
    const file = bag.get(signatureFiles[place])
    if (!file) continue
    const bytes = await readWhole(file, sizeLimits.signature)
    const cms = bytes && place === 'tool' ? withoutArmour(bytes) : bytes
    const signature = await verifyDetached(cms ?? new Uint8Array(), digest)
    facts.push(signatureFact(place, signature, ownerKey, now))
  }
  return facts
}

/** Holds a signature against the key of the owner and against the clock. */
export function signatureFact(
  place: SignatureFact['place'],
  signature: SignatureFacts,
  ownerKey: string | undefined,
  now: Date,
): SignatureFact {
  if (signature.kind !== 'valid') return { place, signature, signer: 'unknown' }
  const { signer, signingTime } = signature
  const standing = signerStanding(place, signer.thumbprint, ownerKey)
  return { place, signature, signer: standing, time: timeStanding(signer, signingTime, now) }
}

function signerStanding(
  place: SignaturePlace | 'pdf',
  key: string,
  ownerKey: string | undefined,
): SignerStanding {
  if (key === ownerKey) return 'owner'
  if (place === 'school' || place === 'tool') return 'school-unknown'
  return ownerKey === undefined ? 'unknown' : 'other'
}

/** Tools of schools write DER, PEM, or base64 without the lines around it. */
function withoutArmour(bytes: Bytes): Bytes {
  const text = readUtf8(bytes) ?? '-'
  const body = text.replace(/-----(?:BEGIN|END) [A-Z0-9 ]+-----/g, '').replace(/\s+/g, '')
  return readBase64(body) ?? bytes
}
