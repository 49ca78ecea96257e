// Makes the bundles of this folder: `node tests/vectors/make.ts`. See README.md.
import { writeFileSync } from 'node:fs'
import { prepareHandover } from '#handover'
import { utf8 } from '#bytes'
import { fonts } from '../pdf/support.ts'
import {
  editText,
  entries,
  files,
  madeBundle,
  newKey,
  now,
  otherPortfolioId,
  pack,
  pathOf,
  portfolio,
  readKept,
  reseal,
  rewriteManifest,
  rewriteTagManifest,
  sign,
  type Unpacked,
  unpack,
} from '../support/bundles.ts'
import { readStructure } from '../support/masha.ts'
import { pictureNamed } from '../support/pictures.ts'

const student = 'tagmanifest-sha256.txt.student.p7s'
const key = await newKey()
const stranger = await newKey(otherPortfolioId, 'Борис Петров')
const original = await unpack(await madeBundle(key))

/** How each bundle is spoilt. The names and what a reader must say of them stand in expected.json. */
const vectors: Record<string, (bag: Unpacked) => unknown> = {
  good: () => undefined,
  'tag-files-with-crlf': withCrLf,
  'upper-case-digests': withUpperCase,
  'byte-changed': (bag) =>
    edit(bag, 'diplom', (bytes) => bytes.map((byte, at) => (at === 3 ? byte ^ 1 : byte))),
  'file-removed': (bag) => bag.delete(pathOf(bag, 'risunok')),
  'file-added': (bag) => bag.set('data/files/0003-virus.exe', utf8('MZ')),
  'files-swapped': swapFiles,
  'manifest-edited-too': async (bag) => {
    changePurpose(bag)
    await rewriteManifest(bag)
  },
  'both-manifests-edited': async (bag) => {
    changePurpose(bag)
    await rewriteManifest(bag)
    await rewriteTagManifest(bag)
  },
  'manifest-not-listed': (bag) =>
    editText(bag, 'tagmanifest-sha256.txt', (text) => text.replace(/^.* manifest-.*\n/m, '')),
  'second-manifest': (bag) => bag.set('manifest-sha512.txt', utf8('')),
  'extra-tag-file': (bag) => bag.set('notes.txt', utf8('hello')),
  'with-fetch': (bag) => bag.set('fetch.txt', utf8('https://example.org 5 data/files/a.jpg\n')),
  'no-tag-manifest': (bag) => bag.delete('tagmanifest-sha256.txt'),
  'line-twice': (bag) =>
    editText(bag, 'manifest-sha256.txt', (text) => text + text.slice(0, text.indexOf('\n') + 1)),
  'line-leaves-the-bag': (bag) =>
    editText(bag, 'manifest-sha256.txt', (text) => `${text}${'0'.repeat(64)}  data/../../key\n`),
  'false-oxum': async (bag) => {
    editText(bag, 'bag-info.txt', (text) => text.replace(/Oxum: \d+/, 'Oxum: 7'))
    await rewriteTagManifest(bag)
    await sign(bag, key)
  },
  'not-signed': (bag) => bag.delete(student),
  'signed-by-another': (bag) => sign(bag, stranger),
  'signed-anew-by-another': (bag) => reseal(bag, stranger),
  'owner-replaced': async (bag) => {
    editText(bag, 'data/portfolio.json', (text) => text.replaceAll(key.thumbprint, stranger.thumbprint))
    await reseal(bag, stranger)
  },
  'older-signature': async (bag) => {
    const older = bag.get(student) ?? new Uint8Array()
    editText(bag, 'kak-proverit.txt', (text) => `${text}.`)
    await reseal(bag, key)
    bag.set(student, older)
  },
  'signature-cut': (bag) => edit(bag, student, (bytes) => bytes.slice(0, 500)),
  'newer-version': async (bag) => {
    editText(bag, 'data/portfolio.json', (text) => text.replace(/"schemaVersion":\d+/, '"schemaVersion":999'))
    await reseal(bag, key)
  },
}

for (const [name, spoil] of Object.entries(vectors)) {
  const bag = new Map(original)
  await spoil(bag)
  await write(`${name}.zip`, await pack(bag, 'portfolio-ivanova-anna-2026-11-14'))
}
const handedOver = await unpack(await handOver())
await write('good.pdf', new Blob([handedOver.get('data/portfolio.pdf') ?? '']))

async function write(name: string, blob: Blob) {
  writeFileSync(new URL(name, import.meta.url), new Uint8Array(await blob.arrayBuffer()))
}

async function handOver(): Promise<Blob> {
  const made = await prepareHandover({
    portfolio,
    structure: readStructure('s4-school5'),
    entries,
    files,
    readFile: readKept,
    readPicture: async () => pictureNamed('print.jpg'),
    fonts,
    key,
    receiver: 'Гимназия № 1',
    reason: 'Переход в другую школу',
    now,
  })
  if (!made.ok) throw new Error(made.failure.kind)
  return made.value.file
}

function edit(
  bag: Unpacked,
  part: string,
  change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>,
) {
  const path = pathOf(bag, part)
  bag.set(path, change(bag.get(path) ?? new Uint8Array()))
}

function changePurpose(bag: Unpacked) {
  editText(bag, 'data/portfolio.json', (text) => text.replace('"Переход"', '"Олимпиада"'))
}

function swapFiles(bag: Unpacked) {
  const [one, other] = [pathOf(bag, 'diplom'), pathOf(bag, 'risunok')]
  const [a, b] = [bag.get(one), bag.get(other)]
  if (a && b) bag.set(one, b).set(other, a)
}

async function withCrLf(bag: Unpacked) {
  for (const path of ['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt'])
    editText(bag, path, (text) => text.replaceAll('\n', '\r\n'))
  await rewriteTagManifest(bag)
  await sign(bag, key)
}

async function withUpperCase(bag: Unpacked) {
  const raise = (text: string) => text.replace(/^[0-9a-f]{64}/gm, (digest) => digest.toUpperCase())
  editText(bag, 'manifest-sha256.txt', raise)
  await rewriteTagManifest(bag)
  editText(bag, 'tagmanifest-sha256.txt', raise)
  await sign(bag, key)
}
