import { expect, test } from 'vitest'
import { timeStanding } from '#sign'

const certificate = { validFrom: new Date('2026-11-14T10:00:00Z'), validTo: new Date('2036-11-14T10:00:00Z') }
const signed = new Date('2026-11-20T09:00:00Z')

test.each([
  ['in-validity', signed, '2027-01-01T00:00:00Z'],
  ['in-validity', new Date('2026-11-20T09:04:59Z'), '2026-11-20T09:00:00Z'],
  ['in-future', new Date('2026-11-20T09:05:01Z'), '2026-11-20T09:00:00Z'],
  ['expired-later', signed, '2040-01-01T00:00:00Z'],
  ['not-valid-at-signing', new Date('2026-11-14T09:59:59Z'), '2026-11-20T09:00:00Z'],
  ['not-valid-at-signing', new Date('2036-11-14T10:00:01Z'), '2040-01-01T00:00:00Z'],
  ['not-claimed', undefined, '2027-01-01T00:00:00Z'],
])('timeStanding() says %s for a signature of %s seen on %s', (standing, claimed, now) => {
  expect(timeStanding(certificate, claimed, new Date(now))).toBe(standing)
})
