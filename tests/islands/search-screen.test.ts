// @vitest-environment happy-dom
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { addressOf, askedIn } from '../../src/islands/search/address.ts'
import { focusFirst, moveByArrows } from '../../src/islands/search/arrows.ts'

const asked = fc.record({
  words: fc.string({ unit: 'grapheme', maxLength: 30 }),
  filter: fc.record(
    { year: fc.constantFrom('2026/27', ''), area: fc.constant('sport'), archived: fc.constant('yes') },
    { requiredKeys: [] },
  ),
  from: fc.nat({ max: 1000 }),
})

test('what is asked survives the address, so the way back from an entry finds the same list', () => {
  fc.assert(
    fc.property(asked, (one) => {
      expect(askedIn(new URL(addressOf(one), 'https://example.org').search)).toEqual(one)
    }),
  )
})

test('askedIn() takes an address that somebody spoilt for the first page', () => {
  expect(askedIn('?from=-5&color=red')).toEqual({ words: '', filter: {}, from: 0 })
})

beforeEach(() => {
  document.body.innerHTML = `
    <main><form><input type="search"></form>
    <h3><a href="/1">1</a></h3><h3><a href="/2">2</a></h3></main>`
  document.querySelector('main')?.addEventListener(
    'keydown',
    (event) => moveByArrows(event as KeyboardEvent & { currentTarget: HTMLElement }), // main is what listens
  )
})

function press(key: string): string {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  )
  return document.activeElement?.textContent || document.activeElement?.tagName || ''
}

test('arrows move from the field over the results, Escape goes back', () => {
  document.querySelector('input')?.focus()

  expect(['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Escape'].map(press)).toEqual([
    '1',
    '2',
    '2',
    '1',
    'INPUT',
  ])
})

test('Enter in the field goes to the first result', () => {
  const form = document.querySelector('form')
  if (form) focusFirst(form)

  expect(document.activeElement?.textContent).toBe('1')
})
