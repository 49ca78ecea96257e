import { expect, test } from 'vitest'
import { Entry, newEntry, Structure } from '#domain'
import s0 from '../../content/structures/s0-personal-folder.json'
import { chosenEntries, printedUnder, toggled } from '../../src/islands/binder/choice.ts'

const now = new Date('2026-11-14T10:05:00.000Z')
const structure = Structure.parse(s0)

const project = Entry.parse({
  ...newEntry('work', { section: 'achievements', item: 'projects' }, now),
  title: 'Теплица',
})
const archived = { ...project, title: 'Старая работа', isArchived: true }
const family = Entry.parse({
  ...newEntry('page', { section: 'portrait', item: 'family' }, now),
  title: 'Семья',
})
const homeless = Entry.parse({ ...newEntry('page', undefined, now), title: 'Своя страница' })
const entries = [project, archived, family, homeless]
const everywhere = new Set(entries.map((entry) => printedUnder(structure, entry)))

test('a folder on paper takes the sections that are ticked and «Разное» among them (S1-41)', () => {
  const choice = { sections: everywhere, hasArchive: false, hasPersonal: true }

  expect(chosenEntries(entries, structure, choice)).toEqual([project, family, homeless])
  expect(chosenEntries(entries, structure, { ...choice, sections: new Set(['']) })).toEqual([homeless])
})

test('a folder on paper leaves personal pages and the archive out until they are asked for', () => {
  const choice = { sections: everywhere, hasArchive: false, hasPersonal: false }

  expect(chosenEntries(entries, structure, choice)).toEqual([project, homeless])
  expect(chosenEntries(entries, structure, { ...choice, hasArchive: true })).toContain(archived)
})

test('toggled() puts a section in and takes it out, and leaves the set before it alone', () => {
  const before = new Set(['portrait'])

  expect([...toggled(before, 'achievements', true)]).toEqual(['portrait', 'achievements'])
  expect([...toggled(before, 'portrait', false)]).toEqual([])
  expect([...before]).toEqual(['portrait'])
})
