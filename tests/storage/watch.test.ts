import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { listEntries, openProfile, removeProfile, saveEntry, watch, watchClosing } from '#storage'
import { achievementOf, failureIn, freshProfile, noon, valueIn } from './support.ts'

test('watch() tells the value at once and after every change, from another connection too', async () => {
  const [db, seen] = [await freshProfile(), [] as string[][]]
  const otherTab = valueIn(await openProfile(db.id))
  const stop = watch(
    () => listEntries(db, { section: 'achievements', limit: 5 }),
    ({ entries }) => seen.push(entries.map(({ title }) => title)),
  )
  await vi.waitFor(() => expect(seen).toEqual([[]]))

  const entry = valueIn(await saveEntry(otherTab, achievementOf({ title: 'First' }), noon))
  await vi.waitFor(() => expect(seen.at(-1)).toEqual(['First']))
  valueIn(await saveEntry(db, { ...entry, title: 'Second' }, noon))
  await vi.waitFor(() => expect(seen.at(-1)).toEqual(['Second']))

  stop()
})

test('watch() of one section sleeps while another changes', async () => {
  const [db, seen] = [await freshProfile(), [] as number[]]
  const stop = watch(
    () => listEntries(db, { section: 'portrait', limit: 5 }),
    ({ entries }) => seen.push(entries.length),
  )
  await vi.waitFor(() => expect(seen).toEqual([0]))

  valueIn(await saveEntry(db, achievementOf({ section: 'achievements' }), noon))
  valueIn(await saveEntry(db, achievementOf({ section: 'portrait' }), noon))
  await vi.waitFor(() => expect(seen.at(-1)).toBe(1))

  expect(seen).toEqual([0, 1])
  stop()
})

test('watch() is silent after it was stopped', async () => {
  const [db, seen] = [await freshProfile(), [] as number[]]
  const stop = watch(
    () => db.entries.count(),
    (count) => seen.push(count),
  )
  await vi.waitFor(() => expect(seen).toEqual([0]))

  stop()
  valueIn(await saveEntry(db, achievementOf(), noon))
  await new Promise((done) => setTimeout(done, 50))

  expect(seen).toEqual([0])
})

test('watch() hands over an error of the query', async () => {
  const query = () => Promise.reject(new RangeError('Not a query'))

  const error = await new Promise((onError) => watch(query, () => onError('no error'), onError))

  expect(error).toEqual(new RangeError('Not a query'))
})

test('watchClosing() tells that another tab removed the portfolio, and saving fails from then on', async () => {
  const db = await freshProfile()
  const why = new Promise((onClosing) => watchClosing(db, onClosing))

  valueIn(await removeProfile(db.id))

  expect(await why).toBe('removed')
  expect(failureIn(await saveEntry(db, achievementOf(), noon))).toEqual({ kind: 'closed-elsewhere' })
})

test('watchClosing() can be stopped', async () => {
  const db = await freshProfile()
  const onClosing = vi.fn()
  watchClosing(db, onClosing)()

  valueIn(await removeProfile(db.id))

  expect(onClosing).not.toHaveBeenCalled()
})
