import { expect, test } from 'vitest'
import { openZip } from '#archive'
import { planBundle, writeBundle } from '#bundle'
import { readUtf8 } from '#bytes'
import { Entry, EvidenceFile } from '#domain'
import packageJson from '../../package.json' with { type: 'json' }
import {
  diploma,
  documents,
  entries,
  files,
  keptFile,
  madeBundle,
  madePlan,
  newKey,
  now,
  portfolio,
  readKept,
  unpack,
} from '../support/bundles.ts'

const key = await newKey()
const plan = await madePlan(key)
const written = { plan, documents, readFile: readKept, key, now }

test('writeBundle() puts what a reader needs first to the front', async () => {
  const opened = await openZip(await madeBundle(key))

  const paths = opened.ok ? [...opened.value.entries.keys()] : []
  const [first, second] = entries
  expect(paths).toEqual(
    [
      'bagit.txt',
      'bag-info.txt',
      'manifest-sha256.txt',
      'kak-proverit.txt',
      'tagmanifest-sha256.txt',
      'tagmanifest-sha256.txt.student.p7s',
      'data/summary.json',
      'data/portfolio.json',
      `data/items/${first?.id}.json`,
      `data/items/${second?.id}.json`,
      'data/portfolio.pdf',
      'data/index.html',
      'data/files/0001-diplom-skan.jpg',
      'data/files/0002-risunok.png',
    ].map((path) => `portfolio-ivanova-anna-2026-11-14/${path}`),
  )
})

test('writeBundle() says in bag-info.txt what the bag is, and nothing else of a child', async () => {
  const bag = await unpack(await madeBundle(key))

  expect(readUtf8(bag.get('bag-info.txt') ?? new Uint8Array())).toMatch(
    new RegExp(
      [
        '^External-Description: Портфолио обучающегося',
        `External-Identifier: urn:uuid:${portfolio.id}`,
        'Bagging-Date: 2026-11-14',
        'Payload-Oxum: \\d+\\.8',
        'BagIt-Profile-Identifier: urn:x-portfolio-bundle:1',
        `Bag-Software-Agent: portfel/${packageJson.version}`,
        `Internal-Sender-Identifier: ${key.thumbprint}\n$`,
      ].join('\n'),
    ),
  )
})

test('an item file holds the facts and the owner, and no story, caption or visibility', async () => {
  const bag = await unpack(await madeBundle(key))
  const item = JSON.parse(readUtf8(bag.get(`data/items/${entries[0]?.id}.json`) ?? new Uint8Array()) ?? '')

  expect(item).toEqual({
    id: entries[0]?.id,
    kind: 'achievement',
    title: 'Олимпиада по математике',
    date: '2026-02-10',
    activity: 'olympiad',
    area: 'study',
    eventLevel: 'regional',
    result: 'prize2',
    degree: 2,
    evidence: [{ file: diploma.info.sha256 }],
    owner: { portfolioId: portfolio.id, key: key.thumbprint, displayName: 'Иванова Анна Петровна' },
  })
})

test('a new story or caption leaves the bytes of an item file as they were', async () => {
  const [entry, ...others] = entries
  const told = Entry.parse({
    ...entry,
    rev: 9,
    story: { whatIDid: 'Иначе', whatILearned: 'Много' },
    isProud: true,
  })
  const again = await planOf([told, ...others])

  expect(again.ok && again.value.itemBytes).toEqual(plan.itemBytes)
})

test('the summary counts by kind, level, result and year', () => {
  expect(JSON.parse(readUtf8(plan.summaryBytes) ?? '')).toEqual({
    format: 'portfolio-summary/1',
    portfolioId: portfolio.id,
    owner: 'Иванова Анна Петровна',
    school: 'Школа № 5',
    grade: 7,
    createdAt: now.toISOString(),
    entries: 2,
    files: 2,
    bytes: 41,
    byKind: { achievement: 1, work: 1 },
    byLevel: { regional: 1 },
    byResult: { prize2: 1 },
    byYear: { '2025/26': 1 },
    byStatus: { confirmed: 0, unconfirmed: 2 },
  })
})

test.each([
  ['Грамота.pdf', '0001-gramota.pdf'],
  ['без расширения', '0001-bez-rasshireniya.bin'],
  ['..', '0001-image.bin'],
  ['../../etc/passwd', '0001-etc-passwd.bin'],
  ['архив.tar.gz', '0001-arkhiv-tar.gz'],
  ['漢字.JPEG', '0001-image.jpeg'],
  ['', '0001-image.bin'],
  [`${'ж'.repeat(290)}.png`, `0001-${'zh'.repeat(30)}.png`],
])('a file named «%s» lies in the bundle as %s', async (name, path) => {
  const file = EvidenceFile.parse({ ...diploma.info, name })
  const planned = await planOf(entries.slice(0, 1), [file])

  expect(planned.ok && planned.value.index.files[0]).toEqual({ ...file, path: `data/files/${path}` })
})

test('planBundle() leaves out files that no entry shows, and lists a file once', async () => {
  const twice = entries.map((entry) => Entry.parse({ ...entry, evidence: [{ file: diploma.info.sha256 }] }))
  const planned = await planOf(twice)

  expect(planned.ok && planned.value.index.files.map(({ name }) => name)).toEqual(['Диплом (скан).JPG'])
})

test('planBundle() says which file of which entry nothing is known of', async () => {
  const planned = await planOf(entries, [])

  expect(planned).toEqual({
    ok: false,
    failure: { kind: 'file-not-described', sha256: diploma.info.sha256, entry: entries[0]?.id },
  })
})

test('planBundle() throws for an entry given twice and for a bundle without a receiver', async () => {
  await expect(planOf([...entries, ...entries])).rejects.toThrow(RangeError)
  await expect(
    planBundle({ portfolio, entries, files, key: key.thumbprint, receiver: '', reason: 'x', now }),
  ).rejects.toThrow()
})

test('writeBundle() names the file that cannot be read', async () => {
  const readFile = () => Promise.reject(new DOMException('gone', 'NotReadableError'))

  expect(await writeBundle({ ...written, readFile })).toEqual({
    ok: false,
    failure: { kind: 'file-unreadable', name: 'Диплом (скан).JPG' },
  })
})

test.each([
  ['of another size', 'short'],
  ['of the same size', 'THE BYTES OF A SCAN'],
])('writeBundle() names a kept file whose bytes are now others, %s', async (_, bytes) => {
  const readFile: typeof readKept = async (sha256) =>
    sha256 === diploma.info.sha256 ? new Blob([bytes]) : readKept(sha256)

  expect(await writeBundle({ ...written, readFile })).toEqual({
    ok: false,
    failure: { kind: 'file-changed', name: 'Диплом (скан).JPG' },
  })
})

test('writeBundle() refuses a bundle above 4 GB before it is composed', async () => {
  const huge = await Promise.all(
    [1, 2, 3].map(async (at) => (await keptFile(`${at}.mp4`, Uint8Array.of(at))).info),
  )
  const bytes = 2 ** 31
  const videos = huge.map((info) => EvidenceFile.parse({ ...info, bytes }))
  const entry = Entry.parse({ ...entries[0], evidence: videos.map(({ sha256 }) => ({ file: sha256 })) })
  const planned = await planOf([entry], videos)
  const readFile = async () => Object.defineProperty(new Blob(), 'size', { value: bytes })

  const result = planned.ok && (await writeBundle({ ...written, plan: planned.value, readFile }))

  expect(result).toMatchObject({ ok: false, failure: { kind: 'archive-too-large' } })
})

test('writeBundle() tells how far it is and stops when told', async () => {
  const stop = new AbortController()
  const seen: { done: number; of: number }[] = []
  await writeBundle({ ...written, onProgress: (progress) => seen.push(progress) })
  stop.abort()

  expect(seen).toEqual([{ done: 14, of: 14 }])
  await expect(writeBundle({ ...written, signal: stop.signal })).rejects.toThrow('aborted')
})

function planOf(chosen: readonly Entry[], known: readonly EvidenceFile[] = files) {
  const receiver = 'Гимназия № 1'
  return planBundle({
    portfolio,
    entries: chosen,
    files: known,
    key: key.thumbprint,
    receiver,
    reason: 'Переход',
    now,
  })
}
