import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Achievement, Entry, mostSignificant, mostSuggested, newEntry } from '#domain'
import { arbitraryOf } from '../support/arbitrary-of.ts'

const now = new Date('2026-05-28T12:00:00.000Z')

function entryOf(title: string, section: string, more: Partial<Achievement> = {}): Entry {
  return Entry.parse({ ...newEntry('achievement', { section, item: 'one' }, now), title, ...more })
}

function titles(entries: readonly Entry[]): string[] {
  return entries.map(({ title }) => title)
}

test('mostSignificant() puts pride first, then a document, then the level (S1-45)', () => {
  const document = [{ file: 'a'.repeat(64), document: 'diploma' }]
  const entries = [
    entryOf('plain', 'one'),
    entryOf('city', 'one', { eventLevel: 'municipal' }),
    entryOf('diploma', 'one', { eventLevel: 'municipal', evidence: document as Achievement['evidence'] }),
    entryOf('proud', 'one', { isProud: true }),
    entryOf('world', 'one', { eventLevel: 'international' }),
  ]

  expect(titles(mostSignificant(entries))).toEqual(['proud', 'world', 'diploma', 'city', 'plain'])
})

test('mostSignificant() takes one of every section, however modest (S1-45)', () => {
  const grand = Array.from({ length: 20 }, (_, at) => entryOf(`grand ${at}`, 'one', { isProud: true }))

  const kept = mostSignificant([...grand, entryOf('modest', 'two')])

  expect(kept).toHaveLength(15)
  expect(titles(kept)).toContain('modest')
})

test('mostSignificant() leaves drafts, the archive, diagnostics and examinations aside', () => {
  const place = { section: 'one', item: 'one' }
  const entries = [
    entryOf('', 'one'),
    entryOf('archived', 'one', { isArchived: true }),
    { ...newEntry('diagnostic', place, now), title: 'test' },
    { ...newEntry('exam', place, now), title: 'exam' },
  ]

  expect(mostSignificant(entries)).toEqual([])
})

test('mostSignificant() suggests entries of the portfolio, each once, never too many', () => {
  fc.assert(
    fc.property(fc.array(arbitraryOf(Entry), { maxLength: 40 }), (entries) => {
      const kept = mostSignificant(entries)

      expect(kept.length).toBeLessThanOrEqual(mostSuggested)
      expect(new Set(kept).size).toBe(kept.length)
      expect(kept.every((entry) => entries.includes(entry))).toBe(true)
    }),
  )
})
