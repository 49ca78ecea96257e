import { expect, test } from 'vitest'
import { Entry, standingOf } from '#domain'
import { entries } from '../support/masha.ts'

function withFiles(number: number, ...documents: (string | undefined)[]): Entry {
  const file = 'a'.repeat(64)
  const evidence = documents.map((document) => ({ file, ...(document && { document }) }))
  return Entry.parse({ ...entries[number - 1], evidence })
}

test("standingOf() an achievement is its owner's word until a document stands beside it (S2-07)", () => {
  expect(standingOf(withFiles(3))).toBe('stated')
  expect(standingOf(withFiles(3, 'photo', 'video'))).toBe('stated')
  expect(standingOf(withFiles(3, 'photo', 'diploma'))).toBe('document')
  expect(standingOf(withFiles(3, undefined))).toBe('document')
})

test('standingOf() a work claims nothing, unless it has a document', () => {
  expect(standingOf(withFiles(2))).toBeUndefined()
  expect(standingOf(withFiles(2, undefined, 'photo'))).toBeUndefined()
  expect(standingOf(withFiles(2, 'recenziya'))).toBe('document')
})

test('standingOf() pages and helper cards have none', () => {
  expect(standingOf(withFiles(1, 'diploma'))).toBeUndefined()
  expect(standingOf(withFiles(6, 'diploma'))).toBeUndefined()
})
