import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { type Entry, newEntry, relocate, Structure } from '#domain'
import {
  countBySection,
  listTrash,
  moveToTrash,
  noteCopy,
  readEntry,
  readHistory,
  readPortfolio,
  restoreRevision,
  saveEntry,
  saveTogether,
  storageReport,
  switchStructure,
} from '#storage'
import s0Json from '../../content/structures/s0-personal-folder.json'
import s1Json from '../../content/structures/s1-school63.json'
import { breakWrites, failureIn, freshProfile, later, noon, valueIn } from './support.ts'

const [s0, s1] = [Structure.parse(s0Json), Structure.parse(s1Json)]
const toS1 = { id: s1.id, version: s1._meta.version }
const hobby: Entry = { ...newEntry('page', { section: 'portrait', item: 'hobbies' }, noon), title: 'Шахматы' }
const diploma: Entry = {
  ...newEntry('achievement', { section: 'documents', item: 'awards' }, noon),
  title: 'Диплом',
}

test('switchStructure() moves every entry and keeps the version that the portfolio uses (invariants 43 and 47)', async () => {
  const db = await freshProfile()
  valueIn(await saveTogether(db, [hobby, diploma], noon))

  valueIn(await switchStructure(db, toS1, (entry) => relocate(entry, s0, s1), later(1)))

  expect(valueIn(await readPortfolio(db)).structure).toEqual({ id: 's1-school63', version: '1' })
  expect(await countBySection(db)).toEqual(
    new Map([
      ['', 1],
      ['evidence', 1],
    ]),
  )
})

test('switching back finds every entry as it was, the trash too (invariant 43)', async () => {
  const db = await freshProfile()
  valueIn(await saveTogether(db, [hobby, diploma], noon))
  valueIn(await moveToTrash(db, diploma.id, noon))

  valueIn(await switchStructure(db, toS1, (entry) => relocate(entry, s0, s1), later(1)))
  valueIn(
    await switchStructure(db, { id: s0.id, version: '1' }, (entry) => relocate(entry, s1, s0), later(2)),
  )

  expect(valueIn(await readEntry(db, hobby.id))).toMatchObject({
    placements: hobby.placements,
    title: 'Шахматы',
  })
  expect((await listTrash(db))[0]?.entry.placements).toEqual(diploma.placements)
})

test('switchStructure() is no change of content: it asks for no new copy', async () => {
  const db = await freshProfile()
  valueIn(await saveEntry(db, hobby, noon))
  valueIn(await noteCopy(db, later(1)))

  valueIn(await switchStructure(db, toS1, (entry) => relocate(entry, s0, s1), later(2)))

  expect(await storageReport(db)).toMatchObject({ changedSinceCopy: 0 })
})

test('switchStructure() moves nothing when the disk breaks halfway (invariant 43)', async () => {
  const db = await freshProfile()
  valueIn(await saveEntry(db, hobby, noon))
  breakWrites(db.entries, new DOMException('Full', 'QuotaExceededError'))

  const switched = await switchStructure(db, toS1, (entry) => relocate(entry, s0, s1), later(1))

  expect(switched.ok).toBe(false)
  expect(valueIn(await readPortfolio(db)).structure.id).toBe('s0-personal-folder')
})

test('an editor that was open during the switch is told, and writes nothing over it', async () => {
  const db = await freshProfile()
  const open = valueIn(await saveEntry(db, hobby, noon))
  valueIn(await switchStructure(db, toS1, (entry) => relocate(entry, s0, s1), later(1)))

  expect(failureIn(await saveEntry(db, open, later(2)))).toMatchObject({ kind: 'changed-elsewhere' })
})

test('restoreRevision() leaves an entry where it stands in the present structure (invariant 43)', async () => {
  const db = await freshProfile()
  const first = valueIn(await saveEntry(db, diploma, noon))
  valueIn(await saveEntry(db, { ...first, title: 'Диплом II степени' }, later(10)))
  valueIn(await switchStructure(db, toS1, (entry) => relocate(entry, s0, s1), later(11)))
  const [earlier] = await readHistory(db, diploma.id)

  const restored = valueIn(await restoreRevision(db, diploma.id, earlier?.rev ?? 0, later(12)))

  expect(restored).toMatchObject({
    title: 'Диплом',
    placements: [{ section: 'evidence', item: 'intellect' }],
  })
})

test('saveTogether() saves a goal and the entry that closes its step, or neither (S1-13)', async () => {
  const db = await freshProfile()
  const goal = valueIn(await saveEntry(db, newEntry('goal', undefined, noon), noon))
  valueIn(await saveEntry(db, { ...goal, title: 'Changed in another tab' }, later(1)))

  const saved = await saveTogether(db, [diploma, { ...goal, title: 'Old' }], later(2))

  expect(failureIn(saved)).toMatchObject({ kind: 'changed-elsewhere' })
  expect(failureIn(await readEntry(db, diploma.id))).toMatchObject({ kind: 'not-found' })
})
