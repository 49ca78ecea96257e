import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { DrawingDraft, Entry } from '#domain'
import {
  deleteForever,
  forgetDrawing,
  keepDrawing,
  moveToTrash,
  readDrawing,
  restoreFromTrash,
  saveEntry,
} from '#storage'
import { achievementOf, breakWrites, diskIsFull, freshProfile, noon, valueIn } from './support.ts'

const drawingOf = ({ id }: Entry, marks: DrawingDraft['marks'] = [stroke]): DrawingDraft => ({
  entry: id,
  outline: 'tree',
  width: 1600,
  height: 1200,
  marks,
})
const stroke = {
  kind: 'stroke' as const,
  colour: '#1a2330',
  width: 12,
  points: [
    { x: 10.5, y: 20, pressure: 0.5 },
    { x: 800, y: 600.25, pressure: 1 },
  ],
}
const label = { kind: 'label' as const, colour: '#2447c4', text: 'Лень', at: { x: 5, y: 5 } }

async function twoEntries() {
  const db = await freshProfile()
  const one = valueIn(await saveEntry(db, achievementOf({ title: 'Дерево проблем' }), noon))
  const other = valueIn(await saveEntry(db, achievementOf({ title: 'Схема желаний' }), noon))
  return { db, one, other }
}

test('an unfinished drawing is there with every step when its entry is opened again (S0-23)', async () => {
  const { db, one, other } = await twoEntries()
  valueIn(await keepDrawing(db, drawingOf(one)))
  const last = drawingOf(one, [stroke, { kind: 'clear' }, label])

  valueIn(await keepDrawing(db, last))

  expect(await readDrawing(db, one.id)).toEqual(last)
  expect(await readDrawing(db, other.id)).toBeUndefined()
})

test('drawings of two entries do not write over one another', async () => {
  const { db, one, other } = await twoEntries()
  valueIn(await keepDrawing(db, drawingOf(one)))
  valueIn(await keepDrawing(db, drawingOf(other, [label])))

  valueIn(await forgetDrawing(db, other.id))

  expect(await readDrawing(db, one.id)).toEqual(drawingOf(one))
  expect(await readDrawing(db, other.id)).toBeUndefined()
})

test('a drawing waits while its entry is in the trash, and goes with it for ever', async () => {
  const { db, one } = await twoEntries()
  valueIn(await keepDrawing(db, drawingOf(one)))

  valueIn(await moveToTrash(db, one.id, noon))
  valueIn(await restoreFromTrash(db, one.id, noon))
  expect(await readDrawing(db, one.id)).toEqual(drawingOf(one))

  valueIn(await moveToTrash(db, one.id, noon))
  valueIn(await deleteForever(db, one.id, noon))
  expect(await db.settings.count()).toBe(0)
})

test('a full disk is told of, and the step before stays', async () => {
  const { db, one } = await twoEntries()
  valueIn(await keepDrawing(db, drawingOf(one)))
  breakWrites(db.settings, diskIsFull)

  expect(await keepDrawing(db, drawingOf(one, [label]))).toEqual({
    ok: false,
    failure: { kind: 'quota-exceeded' },
  })
  expect(await readDrawing(db, one.id)).toEqual(drawingOf(one))
})

test('a drawing that cannot be read is as if it were not there', async () => {
  const { db, one } = await twoEntries()
  await db.settings.put({ name: `drawing:${one.id}`, value: { marks: 'none' } })

  expect(await readDrawing(db, one.id)).toBeUndefined()
})
