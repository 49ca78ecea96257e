import { type Bytes, base64, readBase64, readUtf8, sha256Hex, utf8 } from '#bytes'
import { type ConfirmationCode, judgeConfirmation, type ReadCredential, readCredential } from '#confirm'
import type { Confirmation } from '#domain'
import { readCertificateText, readSigner, type SignerFacts, writeCertificate } from '#sign'
import type { Bag } from './container.ts'
import { credentialPath, folders, sizeLimits } from './format.ts'
import type { BundleIndex } from './index-schema.ts'
import { readWhole } from './read-contents.ts'

/** A confirmation of the bundle and how it stands to the entries beside it. */
export type ConfirmationFact = { path: string } & (
  | { code: 'not-checked' }
  /** No credential of ours, or one that was changed after it was signed. */
  | { code: 'broken' }
  | { code: ConfirmationCode; statement: ReadCredential['statement'] }
)

/** The files of confirmations by their paths, and the certificates of those who signed them. */
export async function confirmationFiles(
  confirmations: readonly Confirmation[],
): Promise<{ credentials: Map<string, Bytes>; trust: Map<string, Bytes> }> {
  const credentials = new Map(confirmations.map(({ id, jwt }) => [credentialPath(id), utf8(jwt)]))
  const trust = new Map<string, Bytes>()
  for (const { certificate } of confirmations) {
    const der = readBase64(certificate)
    if (der) trust.set(await certificatePath(der), utf8(writeCertificate(der)))
  }
  return { credentials, trust }
}

/** Each confirmation held against the index, its certificate and the clock (format §2.3, step 8). */
export async function checkConfirmations(
  bag: Bag,
  index: BundleIndex | undefined,
  now: Date,
): Promise<ConfirmationFact[]> {
  if (!index) return credentialPaths(bag).map((path) => ({ path, code: 'not-checked' }))
  const digests = new Map<string, BundleIndex['items'][number]['sha256']>(
    index.items.map(({ id, sha256 }) => [id, sha256]),
  )
  const signers = await readSigners(bag)
  const record = { owner: index.owner.key, digestOf: (entry: string) => digests.get(entry), signers }
  return Promise.all(
    credentialPaths(bag).map(async (path): Promise<ConfirmationFact> => {
      const read = await readAt(bag, path)
      if (!read) return { path, code: 'broken' }
      return { path, code: judgeConfirmation(read, record, now), statement: read.statement }
    }),
  )
}

/** A confirmation that can be kept: signed as it says, with the signer's certificate. */
export type SignedConfirmation = {
  confirmation: Confirmation
  /** Thumbprint URNs of the key of the portfolio's owner and of the key that signed. */
  owner: string
  issuer: string
}

/** The confirmations of a bag that can be kept with a portfolio. */
export async function readConfirmations(bag: Bag): Promise<SignedConfirmation[]> {
  const signers = await readSigners(bag)
  const kept: SignedConfirmation[] = []
  for (const path of credentialPaths(bag)) {
    const read = await readAt(bag, path)
    const signer = signers.find(({ thumbprint }) => thumbprint === read?.issuer)
    const jwt = read && signer && (await textAt(bag, path))
    if (!jwt) continue
    const { owner } = read.statement
    kept.push({ confirmation: asConfirmation(read, jwt, signer), owner, issuer: read.issuer })
  }
  return kept
}

/** A credential that was read, as the owner keeps it. */
function asConfirmation({ statement }: ReadCredential, jwt: string, signer: SignerFacts): Confirmation {
  const { id, entry, digest, meaning, by, at } = statement
  return { id, entry, digest, meaning, by, at, jwt, certificate: base64(signer.der) }
}

function credentialPaths(bag: Bag): string[] {
  return [...bag.keys()].filter((path) => path.startsWith(folders.credentials))
}

/** A credential lies under its own id, so that none is given twice. */
async function readAt(bag: Bag, path: string): Promise<ReadCredential | undefined> {
  const text = await textAt(bag, path)
  const read = text === undefined ? undefined : await readCredential(text)
  return read?.ok && credentialPath(read.value.statement.id) === path ? read.value : undefined
}

async function textAt(bag: Bag, path: string): Promise<string | undefined> {
  const bytes = await readWhole(bag.get(path), sizeLimits.signature)
  return bytes && readUtf8(bytes)
}

/** Certificates that came along. One that cannot be read vouches for nobody and does no harm. */
async function readSigners(bag: Bag): Promise<SignerFacts[]> {
  const signers: SignerFacts[] = []
  for (const path of bag.keys()) {
    if (!path.startsWith(folders.trust)) continue
    const text = await textAt(bag, path)
    const der = text === undefined ? undefined : readCertificateText(text)
    const signer = der && (await readSigner(der))
    if (signer) signers.push(signer)
  }
  return signers
}

async function certificatePath(der: Bytes): Promise<string> {
  return `${folders.trust}${(await sha256Hex(der)).slice(0, 16)}.pem`
}
