import { canonicalJson, equalBytes, readJson, sha256 } from '#bytes'
import type { Confirmation } from '#domain'
import { fail, ok, type Result } from '#failure'
import { timeStanding, verifyDetached } from '#sign'
import { type BagFailure, checkBag } from './check-bag.ts'
import { checkIntegrity } from './check-integrity.ts'
import { readConfirmations, type SignedConfirmation } from './confirmations.ts'
import { type Bag, type BundleSource, type ContainerFailure, openContainer } from './container.ts'
import { credentialPath, folders, payload, signatureFiles, sizeLimits } from './format.ts'
import { readWhole } from './read-contents.ts'
import { ReplyIndex } from './reply-schema.ts'

export type ReplyFailure =
  | ContainerFailure
  | BagFailure
  | { kind: 'not-a-reply' }
  /** A file is not what the manifests say, or one is missing or too many. */
  | { kind: 'reply-damaged' }
  /** Not signed, signed by another key than the reply names, or signed outside the certificate's time. */
  | { kind: 'reply-not-signed' }
  /** A line says «confirmed» and brings no confirmation of just that. */
  | { kind: 'credential-missing'; entry: string }

/** A reply whose bytes and signatures hold. Whether its key is whose it says, nobody has checked. */
export type OpenedReply = { reply: ReplyIndex; confirmations: readonly Confirmation[] }

/** Whether a source holds a reply and not a bundle. */
export async function isReply(source: BundleSource): Promise<boolean> {
  const bag = await openContainer(source)
  return bag.ok && bag.value.has(payload.reply)
}

/** Opens a reply: whole, signed by the person who answers, and with a confirmation for each confirmed line. */
export async function openReply(
  source: BundleSource,
  now: Date = new Date(),
): Promise<Result<OpenedReply, ReplyFailure>> {
  const container = await openContainer(source)
  if (!container.ok) return container
  const bag = container.value
  const facts = await checkBag(bag)
  if (!facts.ok) return facts
  const bytes = await readWhole(bag.get(payload.reply), sizeLimits.item)
  const reply = ReplyIndex.safeParse(bytes && readJson(bytes)).data
  if (!reply || !bytes || !equalBytes(canonicalJson(reply), bytes)) return fail({ kind: 'not-a-reply' })
  const { integrity, wrongChecksums } = await checkIntegrity(bag, facts.value, {})
  const faults = [...integrity.changed, ...integrity.missing, ...integrity.extra, ...wrongChecksums]
  if (faults.length > 0 || strayFile(bag)) return fail({ kind: 'reply-damaged' })
  if (!(await isSignedBySender(bag, await sha256(facts.value.tagManifestBytes), reply, now))) {
    return fail({ kind: 'reply-not-signed' })
  }
  return withConfirmations(reply, await readConfirmations(bag))
}

/** A reply holds nothing else. */
function strayFile(bag: Bag): string | undefined {
  const places = [payload.reply, folders.credentials, folders.trust]
  return [...bag.keys()].find(
    (path) => path.startsWith('data/') && !places.some((place) => path.startsWith(place)),
  )
}

async function isSignedBySender(
  bag: Bag,
  digest: Awaited<ReturnType<typeof sha256>>,
  { key }: ReplyIndex,
  now: Date,
): Promise<boolean> {
  const bytes = await readWhole(bag.get(signatureFiles.sender), sizeLimits.signature)
  const signature = await verifyDetached(bytes ?? new Uint8Array(), digest)
  if (signature.kind !== 'valid' || signature.signer.thumbprint !== key) return false
  return timeStanding(signature.signer, signature.signingTime, now) !== 'not-valid-at-signing'
}

/** Each confirmed line has its own confirmation: of this entry in this edition, by the person who answers. */
function withConfirmations(
  reply: ReplyIndex,
  came: readonly SignedConfirmation[],
): Result<OpenedReply, ReplyFailure> {
  const ofSender = came.filter(({ owner, issuer }) => owner === reply.owner && issuer === reply.key)
  const byPath = new Map(ofSender.map(({ confirmation }) => [credentialPath(confirmation.id), confirmation]))
  const confirmations: Confirmation[] = []
  for (const line of reply.answers) {
    if (line.answer !== 'confirmed') continue
    const found = byPath.get(credentialPath(line.credential))
    const isOfLine = found?.entry === line.entry && found.digest === line.digest
    if (!found || !isOfLine) return fail({ kind: 'credential-missing', entry: line.entry })
    confirmations.push(found)
  }
  return ok({ reply, confirmations })
}
