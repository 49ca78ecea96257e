import { expect, test } from 'vitest'
import { fail, ok, type Result } from '#failure'

function half(value: number): Result<number, { kind: 'odd'; value: number }> {
  return value % 2 === 0 ? ok(value / 2) : fail({ kind: 'odd', value })
}

test('ok() carries the value', () => {
  expect(half(4)).toEqual({ ok: true, value: 2 })
})

test('fail() carries the kind and its data', () => {
  const outcome = half(3)

  expect(outcome).toEqual({ ok: false, failure: { kind: 'odd', value: 3 } })
})
