import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { newPortfolioId } from '#domain'
import { moveToTrash, saveEntry } from '#storage'
import { answer } from '../../src/islands/search/answer.ts'
import type { SearchNews } from '../../src/islands/search/messages.ts'
import { optionsOfTrait, wordOfTrait } from '../../src/islands/search/trait-options.ts'
import { entryCalled, found, indexOf } from '../search/support.ts'
import { achievementOf, freshProfile, later, noon, valueIn } from '../storage/support.ts'
import { readStructure } from '../support/masha.ts'

/** A search worker without its thread, and what it has told. */
function searchWorker() {
  const news: SearchNews[] = []
  const order = answer((one) => news.push(one))
  const readies = () => news.filter(({ kind }) => kind === 'ready').length
  const titles = (words: string) => {
    order({ act: 'ask', number: 1, query: { words, filter: {}, from: 0, limit: 10 } })
    const last = news.at(-1)
    return last?.kind === 'found' ? last.found.hits.map(({ entry }) => entry.title) : []
  }
  return { order, news, readies, titles }
}

test('the search worker finds what is stored, and follows what is saved and deleted meanwhile', async () => {
  const db = await freshProfile()
  const first = valueIn(await saveEntry(db, achievementOf({ title: 'Олимпиада по физике' }), later(1)))
  const worker = searchWorker()

  worker.order({ act: 'open', profile: db.id })
  await vi.waitFor(() => expect(worker.readies()).toBe(1))
  expect(worker.titles('физикой')).toEqual([first.title])

  valueIn(await saveEntry(db, achievementOf({ title: 'Рисунок' }), later(2)))
  await vi.waitFor(() => expect(worker.readies()).toBe(2))
  expect(worker.titles('рисунки')).toEqual(['Рисунок'])

  valueIn(await moveToTrash(db, first.id, later(3)))
  await vi.waitFor(() => expect(worker.readies()).toBe(3))
  expect(worker.titles('физика')).toEqual([])
})

test('the search worker says why it cannot search', async () => {
  const worker = searchWorker()

  worker.order({ act: 'open', profile: newPortfolioId(noon) })

  await vi.waitFor(() => expect(worker.news[0]).toMatchObject({ kind: 'failed' }))
})

test('filters offer only what is there, in the order of the vocabulary, years newest first (S0-03)', () => {
  const structure = readStructure()
  const { facets } = found(
    indexOf(
      entryCalled('Первая', { date: '2024-10-01', eventLevel: 'regional' }),
      entryCalled('Вторая', { date: '2026-10-01', eventLevel: 'school', isArchived: true }),
    ),
    '',
  )
  const labels = (name: Parameters<typeof optionsOfTrait>[2]) =>
    optionsOfTrait(structure, facets, name).map(({ label }) => label)

  expect(labels('year')).toEqual(['2026/27', '2024/25'])
  expect(labels('level')).toEqual(['Школьный', 'Региональный'])
  expect(labels('archived')).toEqual(['В папке', 'В архиве'])
  expect(wordOfTrait(structure, 'section', 'achievements')).toBe('Мои достижения')
})
