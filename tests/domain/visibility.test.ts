import { expect, test } from 'vitest'
import { isOpenTo, visibilities } from '#domain'

test('isOpenTo() lets a more open entry in and keeps a more private one out (invariant 26)', () => {
  for (const [at, own] of visibilities.entries()) {
    expect(visibilities.filter((to) => isOpenTo(own, to))).toEqual(visibilities.slice(0, at + 1))
  }
})
