// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Entry, newEntry, newSnapshotId, Snapshot } from '#domain'
import { handoverTexts } from '#i18n'
import { snapshotsOf, snapshotsWithin } from '../../src/islands/handover/chosen.ts'
import { SnapshotTicks } from '../../src/islands/handover/SnapshotTicks.tsx'
import { mount } from '../ui/mount.ts'

const now = new Date('2026-11-14T10:05:00.000Z')
const entries = ['Олимпиада', 'Кросс', 'Мне трудно'].map((title) => ({
  ...newEntry('page', undefined, now),
  title,
}))
const [one, other, third] = entries as [Entry, Entry, Entry]

function snapshotOf(...held: Entry[]): Snapshot {
  return Snapshot.parse({
    id: newSnapshotId(now),
    at: now.toISOString(),
    reason: 'transfer',
    grade: 9,
    school: 'Школа № 12',
    items: held.map((entry) => ({ entry, whyItMatters: '' })),
    summary: '',
  })
}

test('a snapshot may go along only when every entry in it is chosen (S0-08, S1-18)', () => {
  const [both, single] = [snapshotOf(one, other), snapshotOf(one)]

  expect(snapshotsWithin([both, single], new Set([one.id]))).toEqual([single])
  expect(snapshotsWithin([both, single], new Set([one.id, other.id, third.id]))).toEqual([both, single])
})

test('a snapshot with a page that was for the student alone stays, though the page is chosen now (S4-04)', () => {
  const snapshot = snapshotOf(one, { ...third, isPersonal: true })

  expect(snapshotsWithin([snapshot], new Set([one.id, third.id]))).toEqual([])
})

test('whatever is ticked, nothing goes along that was not chosen (S0-08)', () => {
  const some = fc.subarray(entries as Entry[])
  fc.assert(
    fc.property(fc.array(some, { maxLength: 4 }), some, (holdings, chosen) => {
      const snapshots = holdings.map((held) => snapshotOf(...held))
      const asked = { entries: chosen.map(({ id }) => id), snapshots: snapshots.map(({ id }) => id) }

      const gone = snapshotsOf(asked, snapshots).flatMap(({ items }) => items.map(({ entry }) => entry.id))

      expect(gone.filter((id) => !asked.entries.includes(id))).toEqual([])
    }),
  )
})

test('a snapshot goes only by its own tick, or with a copy of everything', () => {
  const snapshots = [snapshotOf(one), snapshotOf(other)]
  const chosen = entries.map(({ id }) => id)

  expect(snapshotsOf({ entries: chosen, snapshots: [] }, snapshots)).toEqual([])
  expect(snapshotsOf({ entries: [], snapshots: 'all' }, snapshots)).toEqual(snapshots)
})

test('a snapshot that holds more than is chosen cannot be ticked, and it is said why', () => {
  const page = mount(
    <SnapshotTicks
      snapshots={[snapshotOf(one), snapshotOf(one, other)]}
      entries={new Set([one.id])}
      chosen={new Set()}
      onChange={() => {}}
    />,
  )

  const boxes = [...page.querySelectorAll<HTMLInputElement>('input')]
  expect(boxes.map(({ disabled, checked }) => [disabled, checked])).toEqual([
    [false, false],
    [true, false],
  ])
  expect(page.textContent).toContain(handoverTexts.snapshotHoldsMore)
})
