import { describe, expect, test } from 'vitest'
import { explainIntake, explainIntakeWarning, type IntakeNote, type IntakeTrouble, intakeTexts } from '#i18n'
import type { IntakeFailure, IntakeWarning } from '#media'

const name = 'диплом.jpg'

const failures: IntakeFailure[] = [
  { kind: 'empty-file', name },
  { kind: 'too-large', name, bytes: 3 * 2 ** 30, limit: 2 ** 31 },
  { kind: 'too-many-pixels', name, width: 40000, height: 40000 },
  { kind: 'damaged-picture', name },
  { kind: 'cannot-decode', name },
  { kind: 'read-error', name },
  { kind: 'cancelled', name },
]

const warnings: IntakeWarning[] = [
  { kind: 'not-what-name-says', name, format: 'pdf' },
  { kind: 'looks-cut', name },
]

const said = [
  // The words are spelt apart from the outcomes of #media: these assignments hold the two together.
  ...(failures satisfies IntakeTrouble[]).map(explainIntake),
  ...(warnings satisfies IntakeNote[]).map(explainIntakeWarning),
]

describe('explainIntake() and explainIntakeWarning()', () => {
  test.each(said)('%s', (words) => {
    expect(words).toContain('«диплом.jpg»')
    expect(words.split('. ').length).toBeGreaterThanOrEqual(2)
    expect(words).not.toMatch(/[!a-z]{4,}|undefined|null|\bвы\b/)
  })

  test('give each kind words of its own', () => {
    expect(new Set(said).size).toBe(said.length)
  })

  test('name sizes and sides for people', () => {
    expect(said[1]).toContain('3 ГБ')
    expect(said[2]).toContain('40 000 × 40 000'.replaceAll(' ', '\u00a0').replaceAll('\u00a0×\u00a0', ' × '))
  })
})

test('intakeTexts say how many files are in', () => {
  expect(intakeTexts.progress(3, 20)).toBe('Добавлено 3 из 20')
  expect(intakeTexts.stopped(1, 20)).toBe('Остановлено. Добавлено 1 из 20, добавленное на месте.')
})
