import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { Entry, PartialDate } from '#domain'
import {
  countUntitled,
  findDuplicates,
  keepFile,
  listEntries,
  moveToTrash,
  type ProfileDb,
  saveEntry,
} from '#storage'
import { achievementOf, type Facts, fileOf, freshProfile, later, valueIn } from './support.ts'

let minutes = 0
const { id: someId } = achievementOf()

async function kept(db: ProfileDb, facts: Facts): Promise<Entry> {
  for (const file of facts.files ?? []) await keepFile(db, file)
  minutes += 1
  return valueIn(await saveEntry(db, { ...achievementOf(facts), id: newId(minutes) }, later(minutes)))
}

/** Ids made in one moment have no order. */
function newId(at: number): Entry['id'] {
  return someId.replace(/.{4}$/, String(at).padStart(4, '0')) as Entry['id'] // still a UUID
}

const sharesOf = async (db: ProfileDb, entry: Entry) =>
  (await findDuplicates(db, entry)).map((found) => [found.entry.title, found.shares])

test('findDuplicates() names entries that hold the same file (invariant 9)', async () => {
  const db = await freshProfile()
  const scan = await fileOf('scan')
  await kept(db, { title: 'Diploma of physics', files: [scan] })
  await kept(db, { title: 'Diploma of chemistry', files: [await fileOf('other')] })
  const again = await kept(db, { title: '', files: [scan] })

  expect(await sharesOf(db, again)).toEqual([['Diploma of physics', 'file']])
})

test.each<[PartialDate | undefined, string[]]>([
  ['2026-11-14', ['Olympiad']],
  ['2027', ['Olympiad']],
  ['2025-11-14', []],
  [undefined, ['"olympiad".']],
])(
  'findDuplicates() of an entry dated %s finds the same title of its school year (invariant 9)',
  async (date, titles) => {
    const db = await freshProfile()
    await kept(db, { title: 'Olympiad', date: '2026-09-01' })
    await kept(db, { title: '"olympiad".' })
    await kept(db, { title: 'Concert', date: '2026-09-01' })
    const entry = await kept(db, { title: 'OLYMPIAD', ...(date && { date }) })

    expect((await sharesOf(db, entry)).map(([title]) => title)).toEqual(titles)
  },
)

test('drafts are listed and counted until they have a title or lie in the trash (S1-24)', async () => {
  const db = await freshProfile()
  await kept(db, { title: 'Named' })
  const one = await kept(db, { title: '' })
  const two = await kept(db, { title: ' ' })
  expect(await countUntitled(db)).toBe(2)
  expect((await listEntries(db, { isUntitled: true, limit: 9 })).entries.map(({ id }) => id)).toEqual([
    two.id,
    one.id,
  ])

  await saveEntry(db, { ...one, title: 'Named now' })
  await moveToTrash(db, two.id, later(60))

  expect(await countUntitled(db)).toBe(0)
})
