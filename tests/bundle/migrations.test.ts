import { expect, test } from 'vitest'
import { schemaVersion } from '#domain'
import { migrations } from '../../src/bundle/migrations.ts'

// A bundle outlives the app that wrote it: no version may be left without a way to the present one.
test('there is a migration from every older schema version', () => {
  expect(migrations).toHaveLength(schemaVersion - 1)
})
