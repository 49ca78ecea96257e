import { expect, test, vi } from 'vitest'
import { type Entry, newEntry } from '#domain'
import { fail, ok } from '#failure'
import { type Save, SaveQueue, type SaveState } from '../../src/islands/entry/save-queue.ts'

const now = new Date('2026-11-14T10:05:00.000Z')
const stored = newEntry('page', { section: 'portrait', item: 'hobbies' }, now)
const typed = (title: string): Entry => ({ ...stored, title })

/** A storage that answers when it is told to, and counts revisions as the real one does. */
function slowStorage() {
  const written: Entry[] = []
  const waiting: (() => void)[] = []
  const save: Save = (entry) =>
    new Promise((done) => {
      waiting.push(() => {
        written.push(entry)
        done(ok({ ...entry, rev: entry.rev + 1 }))
      })
    })
  return { save, written, answer: () => waiting.shift()?.() }
}

test('SaveQueue writes only the newest of what was typed meanwhile, on top of the last revision', async () => {
  const storage = slowStorage()
  const queue = new SaveQueue(stored, storage.save, () => {})

  queue.push(typed('Ш'))
  const done = queue.flush()
  queue.push(typed('Ша'))
  queue.push(typed('Шахматы'))
  storage.answer()
  await vi.waitFor(() => expect(storage.written).toHaveLength(1))
  storage.answer()
  await done

  expect(storage.written.map(({ title, rev }) => [title, rev])).toEqual([
    ['Ш', 1],
    ['Шахматы', 2],
  ])
})

test('SaveQueue writes by itself a quarter of a second after the last key', async () => {
  vi.useFakeTimers()
  const save = vi.fn<Save>(async (entry) => ok(entry))
  const queue = new SaveQueue(stored, save, () => {})

  queue.push(typed('Ш'))
  await vi.advanceTimersByTimeAsync(249)
  expect(save).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(save).toHaveBeenCalledOnce()
  vi.useRealTimers()
})

test('SaveQueue keeps what could not be written, and writes it when asked again', async () => {
  const states: SaveState[] = []
  const answers = [fail({ kind: 'quota-exceeded' as const }), undefined]
  const titles: string[] = []
  const queue = new SaveQueue(
    stored,
    async (entry) => {
      titles.push(entry.title)
      return answers.shift() ?? ok(entry)
    },
    (state) => states.push(state),
  )

  queue.push(typed('Шахматы'))
  await queue.flush()
  await queue.flush()

  expect(states.map(({ kind }) => kind)).toEqual(['unsaved', 'saving', 'failed', 'saving', 'saved'])
  expect(titles).toEqual(['Шахматы', 'Шахматы'])
})
