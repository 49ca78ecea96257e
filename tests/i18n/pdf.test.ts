import { expect, test } from 'vitest'
import { Sha256Hex } from '#domain'
import { className, explainPdfWarning, fullName, pdfTexts } from '#i18n'

test('fullName() begins with the family name and leaves no gap for a missing part', () => {
  expect(fullName({ family: 'Воронова', given: 'Маша', patronymic: 'Сергеевна' })).toBe(
    'Воронова Маша Сергеевна',
  )
  expect(fullName({ family: '', given: 'Ким' })).toBe('Ким')
})

test('className() writes the letter in quotes, and does without one', () => {
  expect(className({ grade: 7, letter: 'Б' })).toBe('7 «Б» класс')
  expect(className({ grade: 11 })).toBe('11 класс')
})

test('pdfTexts.documentNumber() does not double the sign', () => {
  expect([pdfTexts.documentNumber('45-112'), pdfTexts.documentNumber('№ 45-112')]).toEqual([
    '№ 45-112',
    '№ 45-112',
  ])
})

test('explainPdfWarning() says what is missing and that the portfolio itself is whole', () => {
  const file = Sha256Hex.parse('a'.repeat(64))

  expect(explainPdfWarning({ kind: 'missing-characters', characters: ['ѐ', '🏅'] })).toContain('[?]: ѐ 🏅')
  expect(explainPdfWarning({ kind: 'picture-left-out', file, name: 'кубок.png' })).toContain('«кубок.png»')
})
