import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newEntry, Sha256Hex } from '#domain'
import { entryCalled, found, indexOf, titles } from './support.ts'

const physics = entryCalled('Олимпиада по физике', { date: '2026-11-14', eventLevel: 'municipal' })
const greenhouse = entryCalled('Проект «Умная теплица»', { date: '2025-10-02', area: 'research' })
const berry = entryCalled('Сбор ягод с сёстрами', { date: '2025-09-20', area: 'social' })

describe('EntryIndex finds', () => {
  const index = indexOf(physics, greenhouse, berry)

  test.each([
    ['физика', physics],
    ['теплицы', greenhouse],
    ['ТЕПЛИЦАМ', greenhouse],
    ['сестер', berry],
    ['олимпиадой по физике', physics],
  ])('«%s» in any form of the words (S0-03)', (words, entry) => {
    expect(titles(index, words)).toEqual([entry.title])
  })

  test.each([
    ['алимпиада', physics],
    ['типлица', greenhouse],
    ['физека', physics],
  ])('«%s» though it is mistyped', (words, entry) => {
    expect(titles(index, words)).toEqual([entry.title])
  })

  test('a word that is not finished yet, until a space says that it is', () => {
    expect(titles(index, 'тепл')).toEqual([greenhouse.title])
    expect(titles(index, 'олимп')).toEqual([physics.title])
    expect(titles(index, 'тепл ')).toEqual([])
  })

  test('only what holds every word', () => {
    expect(titles(index, 'физика теплица')).toEqual([])
  })

  test('everything, newest first, when nothing is asked', () => {
    expect(titles(index, ' ')).toEqual([physics.title, greenhouse.title, berry.title])
  })

  test('nothing for signs that are no words', () => {
    expect(titles(index, '«!»')).toEqual([])
  })
})

test('EntryIndex puts the very form before the others', () => {
  const long = `Урок физики ${'и ещё одно слово '.repeat(20)}`
  const index = indexOf(entryCalled('Физика физика физика'), entryCalled(long))

  expect(titles(index, 'физики')[0]).toBe(long)
})

test('EntryIndex reads stories, points, tables, captions and names of files', () => {
  const file = Sha256Hex.parse('a'.repeat(64))
  const page = newEntry('page', undefined, new Date())
  if (page.kind !== 'page') throw new Error('Cannot test: a page was asked for')
  const index = indexOf()
  index.put(
    {
      ...page,
      title: 'Обо мне',
      story: { whatIDid: 'Кормил хомяка', whatILearned: '' },
      points: [{ text: 'Полить фиалки' }],
      table: { columns: ['День'], rows: [['Среда: бассейн']] },
      evidence: [{ file, caption: 'Вид с горы' }],
    },
    ['закат.jpg'],
  )

  for (const words of ['хомяк', 'фиалка', 'бассейны', 'гора', 'закат']) {
    expect(titles(index, words)).toEqual(['Обо мне'])
  }
})

test('EntryIndex follows changes and deletions', () => {
  const index = indexOf(physics, greenhouse)
  index.put({ ...physics, rev: 2, title: 'Олимпиада по химии' })
  index.keepOnly(new Set([physics.id]))

  expect(titles(index, 'физика')).toEqual([])
  expect(titles(index, 'химия')).toEqual(['Олимпиада по химии'])
  expect(titles(index, '')).toHaveLength(1)
})

describe('EntryIndex narrows (S0-03)', () => {
  const archived = entryCalled('Старая олимпиада', { date: '2024-11-14', isArchived: true })
  const index = indexOf(physics, greenhouse, berry, archived)

  test.each([
    [{ year: '2026/27' }, [physics]],
    [{ area: 'social' }, [berry]],
    [{ level: 'municipal' }, [physics]],
    [{ status: 'document' }, []],
    [{ section: 'achievements', archived: 'yes' }, [archived]],
    [{ kind: 'achievement', year: '2025/26' }, [greenhouse, berry]],
  ])('to %j', (filter, entries) => {
    expect(titles(index, '', filter)).toEqual(entries.map(({ title }) => title))
  })

  test('counts what every other choice would leave', () => {
    const { facets } = found(index, '', { year: '2025/26' })

    expect(Object.fromEntries(facets.year)).toEqual({ '2026/27': 1, '2025/26': 2, '2024/25': 1 })
    expect(Object.fromEntries(facets.area)).toEqual({ research: 1, social: 1 })
  })

  test('to exactly as many as it counted', () => {
    const { facets } = found(index, 'олимпиада')
    for (const [year, count] of facets.year) expect(found(index, 'олимпиада', { year }).total).toBe(count)
  })
})

describe('EntryIndex marks', () => {
  const long = `${'Начало рассказа. '.repeat(20)}Тут растут теплицы. ${'Конец рассказа. '.repeat(20)}`
  const index = indexOf({ ...greenhouse, story: { whatIDid: long, whatILearned: '' } })

  test('the words in the title, in whatever form they stand', () => {
    const [hit] = found(index, 'теплицу').hits

    expect(hit?.title).toEqual([
      { text: 'Проект «Умная ', isFound: false },
      { text: 'теплица', isFound: true },
      { text: '»', isFound: false },
    ])
  })

  test('the words in a story, with what stands around them', () => {
    const line = found(index, 'растут').hits[0]?.line ?? []
    const text = line.map((part) => part.text).join('')

    expect(line.filter(({ isFound }) => isFound)).toEqual([{ text: 'растут', isFound: true }])
    expect(text.length).toBeLessThan(200)
    expect(long).toContain(text.replaceAll('…', ''))
  })

  test('without changing the title', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ maxLength: 10 }),
        (title, words) => {
          for (const hit of found(indexOf(entryCalled(title)), words).hits) {
            expect(hit.title.map(({ text }) => text).join('')).toBe(title)
          }
        },
      ),
    )
  })
})
