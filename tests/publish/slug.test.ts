import { expect, test } from 'vitest'
import { parseSlug, slugOfFile } from '#publish'

test.each(['masha-v', '7b-2026', 'a'])('parseSlug() takes %s', (slug) => {
  expect(parseSlug(slug)).toEqual({ ok: true, value: slug })
})

test.each(['', '..', 'a/b', 'Маша', 'Masha', '-a', 'a-', 'a--b', 'a.b', 'a b', 'x'.repeat(61)])(
  'parseSlug() refuses «%s»',
  (slug) => {
    expect(parseSlug(slug)).toEqual({ ok: false, failure: { kind: 'bad-slug', slug } })
  },
)

test.each([
  ['vitrina-masha.zip', 'vitrina-masha'],
  ['../sent/Vitrina-7b.ZIP', 'vitrina-7b'],
  [String.raw`C:\sent\masha.zip`, 'masha'],
])('slugOfFile() takes the address from the name of the file %s', (path, slug) => {
  expect(slugOfFile(path)).toEqual({ ok: true, value: slug })
})

test('slugOfFile() does not guess an address from a Russian name', () => {
  expect(slugOfFile('Витрина.zip')).toMatchObject({ failure: { kind: 'bad-slug' } })
})
