import { z } from 'zod/mini'
import { EntryId, Sha256Hex } from './ids.ts'

/** Starter outlines of a sheet (S0 ¶9). */
export const drawingOutlines = ['none', 'tree', 'wishes'] as const
export type DrawingOutline = (typeof drawingOutlines)[number]

const place = { x: z.number(), y: z.number() }
const Colour = z.string().check(z.maxLength(30))

/** One act of the person who draws, in the pixels of the sheet: each is undone by one step. */
const DrawingMark = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('stroke'),
    colour: Colour,
    width: z.number(),
    points: z.array(z.strictObject({ ...place, pressure: z.number() })),
  }),
  z.strictObject({ kind: z.literal('label'), colour: Colour, text: z.string(), at: z.strictObject(place) }),
  z.strictObject({ kind: z.literal('clear') }),
])
export type DrawingMark = z.output<typeof DrawingMark>

/** A drawing that is not finished: it becomes a file of its entry in the end. */
export const DrawingDraft = z.strictObject({
  entry: EntryId,
  /** The drawing that is painted on. */
  replaces: z.optional(Sha256Hex),
  outline: z.enum(drawingOutlines),
  width: z.int(),
  height: z.int(),
  marks: z.array(DrawingMark),
})
export type DrawingDraft = z.output<typeof DrawingDraft>
