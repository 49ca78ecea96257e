import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { verifyHandover } from '#handover'
import expected from '../vectors/expected.json' with { type: 'json' }

const folder = new URL('../vectors/', import.meta.url)
const files = readdirSync(folder).filter((name) => /[.](?:zip|pdf)$/.test(name))
const now = new Date('2026-11-20T10:00:00.000Z')

test('every vector has an expected verdict, and every verdict a vector', () => {
  expect(Object.keys(expected).toSorted()).toEqual(files.toSorted())
})

test.each(Object.entries(expected))('the vector %s is judged as expected', async (name, facts) => {
  const blob = new Blob([readFileSync(new URL(name, folder))])

  expect(await verifyHandover(blob, { now })).toMatchObject(facts)
})
