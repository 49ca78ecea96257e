import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { composeZip, openZip } from '#archive'
import { type BundlePlan, planBundle, writeBundle } from '#bundle'
import { type Bytes, crc32, sha256, sha256Hex, utf8 } from '#bytes'
import { Entry, EvidenceFile, newEntry, Portfolio, type Sha256Hex } from '#domain'
import { createOwnerKey, type OwnerKey, signDetached } from '#sign'

export const now = new Date('2026-11-14T10:05:00.000Z')
const portfolioId = '0190a3b0-0000-7000-8000-000000000001'
export const otherPortfolioId = '0190a3b0-0000-7000-8000-000000000002'

/** Files inside the top folder by path: what an attacker sees after unpacking. */
export type Unpacked = Map<string, Bytes>

export const portfolio = Portfolio.parse({
  id: portfolioId,
  createdAt: '2025-09-01T08:00:00.000Z',
  updatedAt: '2026-11-01T08:00:00.000Z',
  owner: { name: { family: 'Иванова', given: 'Анна', patronymic: 'Петровна' }, motto: 'Рисую и считаю.' },
  enrolments: [{ school: { name: 'Школа № 5' }, grade: 6, letter: 'Б', from: '2025-09-01' }],
  structure: { id: 's4-school5', version: '1' },
  isExample: true,
})

export function newKey(id = portfolioId, name = 'Анна Иванова'): Promise<OwnerKey> {
  return createOwnerKey({ name, portfolioId: Portfolio.shape.id.parse(id), passphrase: 'шесть слов', now })
}

export async function keptFile(name: string, bytes: Bytes): Promise<{ info: EvidenceFile; blob: Blob }> {
  const info = EvidenceFile.parse({
    sha256: await sha256Hex(bytes),
    crc32: crc32(bytes),
    bytes: bytes.length,
    media: 'image',
    mime: 'image/jpeg',
    name,
    addedAt: now.toISOString(),
  })
  return { info, blob: new Blob([bytes]) }
}

export const diploma = await keptFile('Диплом (скан).JPG', utf8('the bytes of a scan'))
const drawing = await keptFile('рисунок.png', utf8('the bytes of a picture'))
export const files = [diploma.info, drawing.info]

export const entries = [
  Entry.parse({
    ...newEntry('achievement', { section: 'dostizheniya', item: 'olimpiady' }, now, 'olympiad'),
    title: 'Олимпиада по математике',
    date: '2026-02-10',
    eventLevel: 'regional',
    result: 'prize2',
    degree: 2,
    visibility: 'bundle',
    story: { whatIDid: 'Решила пять задач.', whatILearned: '' },
    evidence: [{ file: diploma.info.sha256, document: 'diploma', caption: 'Скан' }],
  }),
  Entry.parse({
    ...newEntry('work', { section: 'raboty', item: 'risunki' }, now, 'creativeWork'),
    title: 'Осень',
    visibility: 'bundle',
    evidence: [{ file: drawing.info.sha256 }],
  }),
]

export async function readKept(sha256: Sha256Hex): Promise<Blob> {
  const kept = [diploma, drawing].find(({ info }) => info.sha256 === sha256)
  if (!kept) throw new Error('no such file')
  return kept.blob
}

export const documents = {
  pdf: new Blob(['%PDF-1.7 stands for a PDF']),
  startPage: '<!doctype html><title>Анна Иванова</title>',
  howToVerify: 'Как проверить\n',
  description: 'Портфолио обучающегося',
}

export async function madePlan(key: OwnerKey): Promise<BundlePlan> {
  const receiver = 'Гимназия № 1'
  const plan = await planBundle({
    portfolio,
    entries,
    files,
    key: key.thumbprint,
    receiver,
    reason: 'Переход',
    now,
  })
  if (!plan.ok) throw new Error(plan.failure.kind)
  return plan.value
}

export async function madeBundle(key: OwnerKey): Promise<Blob> {
  const plan = await madePlan(key)
  const written = await writeBundle({ plan, documents, readFile: readKept, key, now })
  if (!written.ok) throw new Error(written.failure.kind)
  return written.value
}

export async function unpack(zip: Blob): Promise<Unpacked> {
  const opened = await openZip(zip)
  if (!opened.ok) throw new Error(opened.failure.kind)
  const unpacked: Unpacked = new Map()
  for (const [path, entry] of opened.value.entries) {
    const bytes = await entry.bytes()
    if (bytes.ok) unpacked.set(path.slice(path.indexOf('/') + 1), bytes.value)
  }
  return unpacked
}

/** Packs files again as they are: what an attacker with a ZIP program does. */
export async function pack(files: Unpacked, folder = 'portfolio'): Promise<Blob> {
  const packed = await composeZip(
    Array.from(files, ([path, bytes]) => ({
      path: `${folder}/${path}`,
      bytes,
      size: bytes.length,
      crc32: crc32(bytes),
    })),
  )
  if (!packed.ok) throw new Error(packed.failure.kind)
  return packed.value
}

export function asFolder(files: Unpacked): Map<string, Blob> {
  return new Map(Array.from(files, ([path, bytes]) => [`portfolio/${path}`, new Blob([bytes])]))
}

/** Lays files out in a folder of a tool, as unpacking would. */
export function layOut(files: Unpacked, folder: string): void {
  for (const [path, bytes] of files) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, bytes)
  }
}

/** Writes the payload manifest and the Oxum anew, as an attacker who knows BagIt does. */
export async function rewriteManifest(files: Unpacked): Promise<void> {
  const payload = [...files].filter(([path]) => path.startsWith('data/'))
  files.set('manifest-sha256.txt', await manifestOf(payload))
  const bytes = payload.reduce((sum, [, { length }]) => sum + length, 0)
  editText(files, 'bag-info.txt', (text) => text.replace(/Oxum: .*/, `Oxum: ${bytes}.${payload.length}`))
}

export async function rewriteTagManifest(files: Unpacked): Promise<void> {
  const tags = ['bag-info.txt', 'bagit.txt', 'kak-proverit.txt', 'manifest-sha256.txt']
  files.set('tagmanifest-sha256.txt', await manifestOf([...files].filter(([path]) => tags.includes(path))))
}

export async function sign(files: Unpacked, key: OwnerKey, place = 'student'): Promise<void> {
  const digest = await sha256(files.get('tagmanifest-sha256.txt') ?? new Uint8Array())
  files.set(`tagmanifest-sha256.txt.${place}.p7s`, await signDetached(key, digest, { signingTime: now }))
}

/** Everything an owner of `key` can make true again after a change of the payload. */
export async function reseal(files: Unpacked, key: OwnerKey): Promise<void> {
  await rewriteManifest(files)
  await rewriteTagManifest(files)
  await sign(files, key)
}

export function editText(files: Unpacked, path: string, edit: (text: string) => string): void {
  const bytes = files.get(path)
  if (!bytes) throw new Error(`no ${path}`)
  files.set(path, utf8(edit(new TextDecoder().decode(bytes))))
}

export function pathOf(files: Unpacked, part: string): string {
  const path = [...files.keys()].find((one) => one.includes(part))
  if (path === undefined) throw new Error(`no ${part}`)
  return path
}

async function manifestOf(files: readonly (readonly [string, Bytes])[]): Promise<Bytes> {
  const sorted = files.toSorted(([a], [b]) => (a < b ? -1 : 1))
  const lines = await Promise.all(sorted.map(async ([path, bytes]) => `${await sha256Hex(bytes)}  ${path}\n`))
  return utf8(lines.join(''))
}
