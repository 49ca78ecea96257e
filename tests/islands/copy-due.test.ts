import { expect, test } from 'vitest'
import { copyPauseFrom, isCopyDue } from '../../src/islands/home/copy-due.ts'

const now = new Date('2026-11-14T12:00:00.000Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60_000).toISOString()

test.each([
  ['forty changed entries', { changed: 40, since: daysAgo(1) }, true],
  ['thirty-nine of them', { changed: 39, since: daysAgo(1) }, false],
  ['fourteen days with a change', { changed: 1, since: daysAgo(14) }, true],
  ['thirteen days', { changed: 1, since: daysAgo(13) }, false],
  ['a month without any change', { changed: 0, since: daysAgo(30) }, false],
])('a copy after %s (issue 3, 4)', (_what, standing, due) => {
  expect(isCopyDue(standing, now)).toBe(due)
})

test('«Позже» keeps the notice away for a week and not a day longer', () => {
  const hiddenUntil = copyPauseFrom(now)
  const standing = { changed: 100, since: daysAgo(60), hiddenUntil }

  expect(isCopyDue(standing, new Date('2026-11-21T11:59:00.000Z'))).toBe(false)
  expect(isCopyDue(standing, new Date('2026-11-21T12:01:00.000Z'))).toBe(true)
})
