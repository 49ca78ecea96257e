import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { Entry, newEntry } from '#domain'
import { findEntries, type ProfileDb, saveEntry } from '#storage'
import { achievementOf, freshProfile, noon, valueIn } from './support.ts'

let db: ProfileDb

beforeEach(async () => {
  db = await freshProfile()
  const entries: Entry[] = [
    Entry.parse({
      ...achievementOf({ title: 'Олимпиада по физике', date: '2026-02-01' }),
      event: { name: 'Муниципальный этап', organiser: 'Управление образования' },
      subject: 'физика',
      resultText: 'Призёр, 2 место',
    }),
    {
      ...newEntry('work', { section: 'works', item: 'projects' }, noon, 'project'),
      title: 'Умная теплица',
      story: { whatIDid: 'Собрал датчики', whatILearned: 'Паять' },
    },
    Entry.parse({
      ...newEntry('page', { section: 'portrait', item: 'family' }, noon),
      title: 'Моя семья',
      text: 'У нас есть ёж и собака',
    }),
    Entry.parse({
      ...newEntry('helper', { section: 'helpers', item: 'memos' }, noon),
      title: 'Памятка',
      steps: ['Открыть учебник'],
    }),
  ]
  for (const entry of entries) valueIn(await saveEntry(db, entry, noon))
})

async function found(words: string, filter = {}): Promise<string[]> {
  const { entries } = await findEntries(db, words, { limit: 10, ...filter })
  return entries.map(({ title }) => title)
}

test.each([
  ['физик', 'Олимпиада по физике'],
  ['ПРИЗЕР', 'Олимпиада по физике'],
  ['муницип образования', 'Олимпиада по физике'],
  ['датчик', 'Умная теплица'],
  ['паять', 'Умная теплица'],
  ['еж', 'Моя семья'],
  ['ЁЖ  собак', 'Моя семья'],
  ['учебник', 'Памятка'],
  ['ё\u0436'.normalize('NFD'), 'Моя семья'],
])('findEntries() finds «%s» in «%s»', async (words, title) => {
  expect(await found(words)).toEqual([title])
})

test('findEntries() wants every word', async () => {
  expect(await found('физика теплица')).toEqual([])
})

test('findEntries() without words gives the list', async () => {
  expect(await found('  ')).toHaveLength(4)
})

test('findEntries() stays within the filter', async () => {
  expect(await found('и', { section: 'works' })).toEqual(['Умная теплица'])
  expect(await found('и', { kind: 'page' })).toEqual(['Моя семья'])
  expect(await found('и', { area: 'study' })).toEqual(['Олимпиада по физике'])
})

test('findEntries() gives the rest with the next page', async () => {
  const first = await findEntries(db, 'а', { limit: 3 })
  const second = await findEntries(db, 'а', { limit: 3, after: first.next })

  expect(first.entries).toHaveLength(3)
  expect(second.entries).toHaveLength(1)
  expect(second).not.toHaveProperty('next')
})
