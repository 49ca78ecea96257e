import { expect, test } from 'vitest'
import { Entry, type Evidence, newEntry, Portfolio, Sha256Hex, Structure } from '#domain'
import s0 from '../../content/structures/s0-personal-folder.json'
import { awardsPlace, worksPlace } from '../../src/islands/adding/places.ts'
import { missingIn, newPortfolio } from '../../src/islands/beginning/new-portfolio.ts'
import { moved, replaced, without } from '../../src/islands/entry/list.ts'
import { tickedAtFirst } from '../../src/islands/handover/chosen.ts'
import { wholeNumber } from '../../src/islands/shared/options.ts'

const now = new Date(2026, 10, 14)
const structure = Structure.parse(s0)
const form = { given: ' Маша ', family: '', grade: '7', letter: 'Б', school: 'Школа № 12', structure: 's0' }

test('newPortfolio() makes a record that the schema accepts, enrolled since September', () => {
  const portfolio = newPortfolio(form, { id: 's0', version: '1' }, now)

  expect(Portfolio.parse(portfolio)).toEqual(portfolio)
  expect(portfolio.owner.name.given).toBe('Маша')
  expect(portfolio.enrolments[0]?.from).toBe('2026-09-01')
})

test('missingIn() names the fields without which a portfolio cannot begin', () => {
  expect(missingIn({ ...form, given: ' ', grade: '' })).toEqual({ given: 'required', grade: 'required' })
  expect(missingIn(form)).toEqual({})
})

test('a diploma goes to the documents, a work to the works (S0-31, S0-27)', () => {
  expect(awardsPlace(structure)).toEqual({ section: 'documents', item: 'awards' })
  expect(worksPlace(structure)).toEqual({ section: 'achievements', item: 'creativeProducts' })
})

test('tickedAtFirst() leaves personal entries out of a handover, but not out of a copy', () => {
  const of = (section: string, item: string) => newEntry('page', { section, item }, now)
  const [books, route] = [of('portrait', 'books'), of('helpers', 'route')]

  expect(tickedAtFirst([books, route], structure, false)).toEqual(new Set([books.id]))
  expect(tickedAtFirst([books, route], structure, true)).toEqual(new Set([books.id, route.id]))
})

test('evidence is put in order without losing any', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((digit): Evidence => ({ file: Sha256Hex.parse(digit.repeat(64)) }))
  if (!a || !b || !c) throw new Error('Cannot test: three files are needed')

  expect(moved([a, b, c], 2, 1)).toEqual([a, c, b])
  expect(moved([a, b, c], 5, 0)).toEqual([a, b, c])
  expect(without([a, b, c], 1)).toEqual([a, c])
  expect(replaced([a, b], 0, { ...a, caption: 'Скан' })).toEqual([{ ...a, caption: 'Скан' }, b])
})

test.each([
  ['7', 7],
  ['0', undefined],
  ['101', undefined],
  ['7.5', undefined],
  ['', undefined],
])('wholeNumber() reads «%s» between 1 and 100', (text, value) => {
  expect(wholeNumber(text, 1, 100)).toBe(value)
})

test('an entry of the form survives the schema of storage', () => {
  expect(Entry.safeParse(newEntry('helper', { section: 'helpers', item: 'route' }, now)).success).toBe(true)
})
