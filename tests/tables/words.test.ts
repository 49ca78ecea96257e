import { describe, expect, test } from 'vitest'
import { tableWords } from '#i18n'
import { find, plain } from '../../src/tables/lexicon.ts'
import { readResult } from '../../src/tables/read-result.ts'

test.each([
  ['муниципальный', 'municipal'],
  ['Районный уровень', 'municipal'],
  ['межрегиональный', 'interregional'],
  ['внутришкольный', 'school'],
  ['Всероссийский', 'allRussian'],
  ['межшкольный', undefined],
  ['', undefined],
])('find() reads the level «%s» as %s', (text, level) => {
  expect(find(tableWords.levels, text)).toBe(level)
})

test.each([
  ['Всероссийская олимпиада школьников', 'olympiad'],
  ['Конкурс чтецов «Живая классика»', 'creativeContest'],
  ['Международный конкурс «Кенгуру»', 'intellectualContest'],
  ['Фестиваль ГТО; бег 60 м', 'fitnessEvent'],
  ['Конференция "Шаг в будущее"', 'conference'],
  ['Акция «Чистый берег»', 'socialAction'],
])('find() takes «%s» for %s', (title, activity) => {
  expect(find(tableWords.activities, title)).toBe(activity)
})

test.each([
  ['победитель', { result: 'winner' }],
  ['Призёр', { result: 'prize' }],
  ['2 место', { result: 'prize2', place: 2 }],
  ['II место', { result: 'prize2', place: 2 }],
  ['3-е место', { result: 'prize3', place: 3 }],
  ['призёр, первое место', { result: 'winner', place: 1 }],
  ['VII место', { result: 'placeBand', place: 7 }],
  ['7 место', { result: 'placeBand', place: 7 }],
  ['диплом II степени', { result: 'prize2', degree: 2 }],
  ['сертификат участника', { result: 'participant' }],
  ['Гран-при', { result: 'grandPrix' }],
  ['золотой знак', { result: 'passed' }],
  ['молодец', {}],
])('readResult() reads «%s»', (text, result) => {
  expect(readResult(text, tableWords)).toEqual(result)
})

describe('the words of tables', () => {
  const lexicons = [
    tableWords.columns,
    tableWords.activities,
    tableWords.areas,
    tableWords.levels,
    tableWords.results,
    tableWords.catalogues,
    tableWords.vsoshStages,
    tableWords.gtoBadges,
    tableWords.gtoEditions,
    tableWords.conferenceRoles,
    tableWords.forms,
    tableWords.participations,
  ]

  test('print every value by a word of its own', () => {
    for (const lexicon of lexicons) {
      const printed = Object.values(lexicon).map(([word]) => plain(word))
      expect(new Set(printed).size).toBe(printed.length)
    }
  })

  test('are spelt as a text is compared: in lower case, without ё and signs', () => {
    const stems = lexicons.flatMap((lexicon) => Object.values(lexicon).flatMap(([, ...rest]) => rest))

    expect(stems.filter((stem) => plain(stem) !== stem)).toEqual([])
  })
})
