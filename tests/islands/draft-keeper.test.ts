import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DraftKeeper } from '../../src/islands/entry/answers/draft-keeper.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function keeperOf() {
  const kept: number[] = []
  return { kept, keeper: new DraftKeeper<number>((value) => kept.push(value)) }
}

test('DraftKeeper keeps the last of a few steps, once', () => {
  const { kept, keeper } = keeperOf()

  keeper.push(1)
  keeper.push(2)
  expect(kept).toEqual([])
  vi.runAllTimers()
  keeper.flush()

  expect(kept).toEqual([2])
})

test('DraftKeeper keeps what waits at once when the page is left', () => {
  const { kept, keeper } = keeperOf()

  keeper.push(1)
  keeper.flush()
  vi.runAllTimers()

  expect(kept).toEqual([1])
})

test('what DraftKeeper drops never comes', () => {
  const { kept, keeper } = keeperOf()

  keeper.push(1)
  keeper.drop()
  vi.runAllTimers()
  keeper.flush()

  expect(kept).toEqual([])
})
