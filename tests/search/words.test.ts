import { expect, test } from 'vitest'
import { stemOf, wordsIn } from '../../src/search/words.ts'
import { heldOutWords } from '../bench/russian-words.ts'

const stem = (word: string) => stemOf(wordsIn(word)[0]?.folded ?? '')

test.each([
  'физика физики физике физику физикой',
  'рисунок рисунка рисунком рисунки рисунков рисунками',
  'отец отца отцу отцом',
  'танец танца танцы танцев танцами',
  'рисовать рисую рисует рисовал рисовали',
  'победитель победителя победителем победители победителей',
  'щенок щенка щенки щенков',
  'сестра сестры сёстры сестёр',
])('stemOf() brings the forms of a word together: %s', (forms) => {
  expect(new Set(forms.split(' ').map(stem)).size).toBe(1)
})

test('wordsIn() makes no difference between ё and е, capitals and stress marks', () => {
  expect(wordsIn('Ёлка, за\u0301мок: 7-Б').map(({ folded }) => folded)).toEqual(['елка', 'замок', '7', 'б'])
})

test('wordsIn() says where a word stands', () => {
  expect(wordsIn('«Чистый берег»').map(({ from, to }) => [from, to])).toEqual([
    [1, 7],
    [8, 13],
  ])
})

test('stemOf() leaves words of other scripts and numbers alone', () => {
  expect(['Scratch', '2025'].map(stem)).toEqual(['scratch', '2025'])
})

test('a held-out word is found by its forms at recall 0.96 and precision 0.97 (bench 5)', () => {
  const forms = heldOutWords.flatMap((word, at) => word.map((form) => ({ word: at, stem: stem(form) })))
  const pairs = forms.flatMap((asked) => forms.map((met) => ({ asked, met })))
  const same = pairs.filter(({ asked, met }) => asked.word === met.word)
  const hits = pairs.filter(({ asked, met }) => asked.stem === met.stem)
  const right = hits.filter(({ asked, met }) => asked.word === met.word)

  expect(right.length / same.length).toBeGreaterThanOrEqual(0.96)
  expect(right.length / hits.length).toBeGreaterThanOrEqual(0.97)
})
