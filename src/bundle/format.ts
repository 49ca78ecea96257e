/** Names of the format `portfolio-bundle/1`: a BagIt 1.0 bag (RFC 8493) under a stricter profile. */

export const bundleFormat = 'portfolio-bundle/1'
/** The answer to a request: the same bag with other files in it. */
export const replyFormat = 'portfolio-reply/1'
export const profileIdentifier = 'urn:x-portfolio-bundle:1'

export const app = { name: 'portfel', version: '0.1.0' } as const

/** Tag files: beside the payload, about the bag itself. */
export const tag = {
  bagit: 'bagit.txt',
  bagInfo: 'bag-info.txt',
  manifest: 'manifest-sha256.txt',
  tagManifest: 'tagmanifest-sha256.txt',
  howToVerify: 'kak-proverit.txt',
} as const

/** Tag files that the tag manifest lists: all but itself. */
export const listedTags: readonly string[] = [tag.bagit, tag.bagInfo, tag.manifest, tag.howToVerify]

/** Signatures over the tag manifest. They may come later and change no other byte. */
export const signatureFiles = {
  student: `${tag.tagManifest}.student.p7s`,
  /** Of the person who answers a request. */
  sender: `${tag.tagManifest}.sender.p7s`,
  school: `${tag.tagManifest}.school.p7s`,
  /** Made by a school's own tool. */
  tool: `${tag.tagManifest}.sig`,
} as const
export type SignaturePlace = keyof typeof signatureFiles
export const signaturePlaces = [
  'student',
  'sender',
  'school',
  'tool',
] as const satisfies readonly SignaturePlace[]

export const payload = {
  summary: 'data/summary.json',
  index: 'data/portfolio.json',
  document: 'data/portfolio.pdf',
  startPage: 'data/index.html',
  /** In the place of all of these: what a person answered to a request. */
  reply: 'data/reply.json',
} as const

/** What the PDF carries inside: with both of them it gives back every entry when it is all that is left. */
export const attached = { index: 'portfolio.json', items: 'items.json' } as const

export const folders = {
  items: 'data/items/',
  files: 'data/files/',
  credentials: 'data/credentials/',
  trust: 'data/trust/',
} as const

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const plainName = '[a-z0-9_-][a-z0-9._-]{0,99}'
const payloadPath = new RegExp(
  `^data/(?:items/${uuid}[.]json|credentials/${uuid}[.]jwt|files/${plainName}|trust/${plainName}[.](?:pem|jws))$`,
)

/** Whether the profile has a place for this payload path. */
export function isPayloadPath(path: string): boolean {
  return Object.values<string>(payload).includes(path) || payloadPath.test(path)
}

/** Whether the profile has a place for this tag file, a signature included. */
export function isTagPath(path: string): boolean {
  return [...listedTags, tag.tagManifest, ...Object.values(signatureFiles)].includes(path)
}

export function itemPath(entryId: string): string {
  return `${folders.items}${entryId.toLowerCase()}.json`
}

export function credentialPath(id: string): string {
  return `${folders.credentials}${id.toLowerCase()}.jwt`
}

/** Largest sizes that are read whole into memory. */
export const sizeLimits = {
  tag: 4 * 2 ** 20,
  signature: 64 * 2 ** 10,
  index: 32 * 2 ** 20,
  item: 2 ** 20,
  document: 256 * 2 ** 20,
} as const
