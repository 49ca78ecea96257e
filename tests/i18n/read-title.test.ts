import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newEntry, suggestionsFor, type TitleFacts, withSuggestion } from '#domain'
import { readTitle, suggestionWords } from '#i18n'
import reference from '../../content/reference/subjects.json'
import { subjectPatterns } from '../../src/i18n/title-patterns.ts'

const today = '2026-11-24'
const now = new Date('2026-11-24T10:00:00Z')
const diploma = newEntry('achievement', { section: 'documents', item: 'awards' }, now, 'reward')

/** What was found, without what was not. */
function factsOf(title: string): TitleFacts {
  return JSON.parse(JSON.stringify(readTitle(title)))
}

test.each<[string, TitleFacts]>([
  [
    'Диплом II степени, муниципальный этап олимпиады по физике 2025',
    {
      activity: 'olympiad',
      eventLevel: 'municipal',
      isVsosh: false,
      result: { kind: 'prize2', degree: 2 },
      subject: 'Физика',
      date: '2025',
    },
  ],
  [
    'Победитель школьного этапа Всероссийской олимпиады школьников по русскому языку',
    {
      activity: 'olympiad',
      eventLevel: 'school',
      isVsosh: true,
      result: { kind: 'winner' },
      subject: 'Русский язык',
    },
  ],
  [
    'ВсОШ по химии, заключительный этап, призёр',
    {
      activity: 'olympiad',
      eventLevel: 'allRussian',
      isVsosh: true,
      result: { kind: 'prize' },
      subject: 'Химия',
    },
  ],
  [
    'Городской конкурс чтецов «Живое слово», 1 место, 14.02.2026',
    {
      activity: 'creativeContest',
      eventLevel: 'municipal',
      isVsosh: false,
      result: { kind: 'winner', place: 1 },
      date: '2026-02-14',
    },
  ],
  [
    'Лауреат III степени международного фестиваля танца, май 2024',
    {
      activity: 'creativeContest',
      eventLevel: 'international',
      isVsosh: false,
      result: { kind: 'prize3', degree: 3 },
      date: '2024-05',
    },
  ],
  [
    'Первенство района по лыжным гонкам, третье место',
    { activity: 'sportEvent', isVsosh: false, result: { kind: 'prize3', place: 3 } },
  ],
  ['Благодарность за помощь в школе № 2010', { activity: 'reward', isVsosh: false }],
  [
    'Сертификат участника, 2024/25 учебный год',
    { isVsosh: false, result: { kind: 'participant' }, date: '2025' },
  ],
  [
    'Физическая культура: сдал ГТО 31.02.2025',
    {
      activity: 'gto',
      isVsosh: false,
      subject: 'Физическая культура',
      date: '2025',
    },
  ],
  ['Мой кот', { isVsosh: false }],
])('readTitle() reads «%s» (S1-24)', (title, facts) => {
  expect(factsOf(title)).toEqual(facts)
})

test('readTitle() names subjects as the reference does (S1-24)', () => {
  const known = reference.subjects.map(({ label }) => label.ru)

  expect(subjectPatterns.map(([subject]) => subject).filter((subject) => !known.includes(subject))).toEqual(
    [],
  )
})

describe('suggestionsFor()', () => {
  const words = [
    'диплом',
    'II степени',
    'призёр',
    'школьный этап',
    'по физике',
    '2025',
    '2031',
    'ВсОШ',
    'конкурс',
    '№',
  ]
  const titles = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((parts) => parts.join(' ')),
  )
  const kinds = fc.constantFrom('achievement' as const, 'work' as const, 'page' as const)

  test('never fails, proposes each fact once and none again after it was accepted (S1-24)', () => {
    fc.assert(
      fc.property(titles, kinds, (title, kind) => {
        const facts = readTitle(title)
        const entry = newEntry(kind, undefined, now)
        const offered = suggestionsFor(entry, facts, today)
        const fields = offered.map(({ field }) => field)
        const accepted = offered.reduce(withSuggestion, entry)

        expect(new Set(fields).size).toBe(fields.length)
        expect(offered.map(suggestionWords).every((text) => text.length > 0)).toBe(true)
        expect(suggestionsFor(accepted, facts, today)).toEqual([])
      }),
    )
  })

  test('never contradicts what the student gave already (S1-24)', () => {
    const facts = readTitle('Муниципальный этап олимпиады по физике, 2 место, 2025')
    const filled = { ...diploma, date: '2024', subject: 'Химия', eventLevel: 'school', result: 'winner' }

    expect(suggestionsFor(filled as typeof diploma, facts, today)).toEqual([])
  })

  test('never proposes a date that has not come yet (invariant 12)', () => {
    expect(suggestionsFor(diploma, readTitle('Конкурс 2031'), today).map(({ field }) => field)).not.toContain(
      'date',
    )
  })

  test('offers the words that a student reads on the paper (S1-24)', () => {
    const entry = newEntry('work', undefined, now)
    const award = newEntry('achievement', undefined, now)
    const title = 'Проект: муниципальный этап ВсОШ по физике, диплом II степени, ноябрь 2025'

    expect(suggestionsFor(award, readTitle(title), today).map(suggestionWords)).toEqual([
      'ВсОШ, муниципальный этап',
      'Муниципальный уровень',
      'Призёр, II степень',
      'Физика',
      'ноя 2025',
    ])
    expect(suggestionsFor(entry, readTitle('Проект по биологии'), today).map(suggestionWords)).toEqual([
      'Проект',
      'Биология',
    ])
  })
})
