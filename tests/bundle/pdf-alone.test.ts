import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  attached,
  openBundle,
  openPdf,
  type PdfReading,
  planBundle,
  verifyBundle,
  writeBundle,
} from '#bundle'
import { canonicalJson, readUtf8, utf8 } from '#bytes'
import { newEntry, newSnapshotId, Snapshot } from '#domain'
import { portfolioCase, portfolioDrafts } from '../support/arbitraries.ts'
import {
  diploma,
  documents,
  entries,
  files,
  madePlan,
  newKey,
  now,
  portfolio,
  readKept,
} from '../support/bundles.ts'

const key = await newKey()
const plan = await madePlan(key)
const pdf = new Blob(['%PDF-1.7 stands for a PDF'])
const whole = { isWhole: true, index: plan.indexBytes, items: plan.itemsBytes }

const reads = (reading: PdfReading) => async () => reading

test('openPdf() gives back every entry that the PDF carries, without the bytes of files', async () => {
  await fc.assert(
    fc.asyncProperty(portfolioDrafts, async (draft) => {
      const given = await portfolioCase(draft)
      const infos = given.kept.map(({ info }) => info)
      const [receiver, reason] = ['Гимназия № 1', 'Переход']
      const planned = await planBundle({ ...given, files: infos, key: key.thumbprint, receiver, reason, now })
      if (!planned.ok) expect.fail(planned.failure.kind)
      const { indexBytes: index, itemsBytes: items } = planned.value

      const opened = await openPdf(pdf, reads({ isWhole: true, index, items }))

      if (!opened.ok) expect.fail(JSON.stringify(opened.failure))
      expect(opened.value.portfolio).toEqual(given.portfolio)
      expect(opened.value.entries).toEqual(given.entries)
      expect(opened.value.files.map(({ sha256 }) => sha256).sort()).toEqual(
        infos.map(({ sha256 }) => sha256).sort(),
      )
    }),
    { numRuns: 40 },
  )
})

describe('a PDF that came alone is refused', () => {
  const edited = (from: string, to: string) => utf8((readUtf8(plan.itemsBytes) ?? '').replace(from, to))

  test.each([
    ['whose items are of other entries', { ...whole, items: edited('Осень', 'Весна') }, 'item-wrong'],
    ['whose items are no list', { ...whole, items: utf8('{}') }, 'item-wrong'],
    ['whose items are no JSON', { ...whole, items: utf8('[') }, 'item-wrong'],
    ['whose items nest without end', { ...whole, items: utf8('['.repeat(90_000)) }, 'item-wrong'],
    ['that carries an index alone', { ...whole, items: undefined }, 'items-missing'],
    ['that carries nothing', { isWhole: true }, 'index-missing'],
    ['that carries a foreign index', { ...whole, index: utf8('{}') }, 'not-an-index'],
  ] as const)('%s', async (_case, reading, kind) => {
    const opened = await openPdf(pdf, reads(reading))

    expect(opened.ok || opened.failure.kind).toBe(kind)
  })
})

describe('verifyBundle() of a PDF that came alone', () => {
  test('says that its contents are wrong when its items are not those of the index', async () => {
    const readPdf = reads({ ...whole, items: canonicalJson([]) })

    expect(await verifyBundle(pdf, { readPdf, now })).toMatchObject({
      headline: 5,
      contents: { code: 'wrong', reason: { kind: 'item-wrong' } },
    })
  })

  test('still reads one of the time before items were attached', async () => {
    const readPdf = reads({ ...whole, items: undefined })

    expect(await verifyBundle(pdf, { readPdf, now })).toMatchObject({ contents: { code: 'ok' } })
  })
})

test('what the PDF carries has names that every reader of PDF can show', () => {
  expect(attached).toEqual({ index: 'portfolio.json', items: 'items.json' })
})

describe('snapshots in a bundle', () => {
  const gone = {
    ...newEntry('page', undefined, now),
    title: 'Стёрто',
    evidence: [{ file: diploma.info.sha256 }],
  }
  const snapshot = Snapshot.parse({
    id: newSnapshotId(now),
    at: now.toISOString(),
    reason: 'yearEnd',
    grade: 6,
    school: 'Школа № 5',
    items: [{ entry: gone, whyItMatters: 'Это начало.' }],
    summary: '',
  })
  const about = { portfolio, files, key: key.thumbprint, receiver: 'Для себя', reason: 'Копия', now }

  test('come back with the files that only they show (invariants 35 and 36, S4-37)', async () => {
    const planned = await planBundle({ ...about, entries: [], snapshots: [snapshot] })
    if (!planned.ok) expect.fail(planned.failure.kind)
    const written = await writeBundle({ plan: planned.value, documents, readFile: readKept, key, now })
    const opened = await openBundle(written.ok ? written.value : expect.fail())

    if (!opened.ok) expect.fail(JSON.stringify(opened.failure))
    expect(opened.value.snapshots).toEqual([snapshot])
    expect(opened.value.files).toEqual([diploma.info])
  })

  test('are absent from a bundle that was given none', async () => {
    const planned = await planBundle({ ...about, entries })

    expect(planned.ok && 'snapshots' in planned.value.index).toBe(false)
  })

  test('are refused when they show a file that the index does not list', async () => {
    const index = canonicalJson({ ...plan.index, files: [], items: [], snapshots: [snapshot] })
    const opened = await openPdf(pdf, reads({ isWhole: true, index, items: utf8('[]') }))

    expect(opened).toEqual({ ok: false, failure: { kind: 'index-wrong', where: 'snapshots' } })
  })
})
