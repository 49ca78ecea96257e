import { z } from 'zod/mini'
import {
  eventLevels,
  Grade,
  IsoDate,
  Line,
  PartialDate,
  Prose,
  SchoolYear,
  showcaseThemes,
  Title,
} from '#domain'

/** Name of a picture inside a showcase. New names: an original name may tell a person or a place. */
export const PictureName = z.string().check(z.regex(/^pictures\/\d{2,5}(-large)?\.(webp|jpg|png|avif)$/))
export type PictureName = z.output<typeof PictureName>

const Pixels = z.int().check(z.minimum(1), z.maximum(10_000))

/** A picture of an entry. Width and height keep its place free while it loads. */
export const ShownPicture = z.strictObject({
  name: PictureName,
  width: Pixels,
  height: Pixels,
  alt: Title,
  /** The same picture for a closer look. */
  large: z.optional(PictureName),
})
export type ShownPicture = z.output<typeof ShownPicture>

/** An entry as a guest sees it. A field that was not ticked is absent. */
export const ShownEntry = z.strictObject({
  section: z.strictObject({
    title: Title,
    /** Number of the section in its structure, from 0: gives the colour of its divider. */
    place: z.int().check(z.minimum(0), z.maximum(99)),
  }),
  isProud: z.boolean(),
  title: Title,
  /** The owner's word or a document beside it: said of every achievement, ticked or not (invariant 8). */
  standing: z.optional(z.enum(['stated', 'document'])),
  date: z.optional(PartialDate),
  result: z.optional(Title),
  event: z.optional(Title),
  eventLevel: z.optional(z.enum(eventLevels)),
  whatIDid: z.optional(Prose),
  whatILearned: z.optional(Prose),
  text: z.optional(Prose),
  steps: z.optional(z.array(Line).check(z.maxLength(400))),
  table: z.optional(
    z.strictObject({
      columns: z.array(Line).check(z.minLength(1), z.maxLength(12)),
      rows: z.array(z.array(Line).check(z.maxLength(12))).check(z.maxLength(500)),
    }),
  ),
  pictures: z.array(ShownPicture).check(z.maxLength(200)),
})
export type ShownEntry = z.output<typeof ShownEntry>

/**
 * Everything a showcase shows, and nothing else: format `showcase/1`. The same shape is the file
 * `showcase.json` beside the page and the record from which a school's site builds the page.
 */
export const ShowcaseContent = z.strictObject({
  format: z.literal('showcase/1'),
  name: Title,
  sentence: Prose,
  /** Stands beside the name: the first picture of the first page shown, a self-portrait or a drawing. */
  portrait: z.optional(ShownPicture),
  grade: z.optional(Grade),
  school: z.optional(Title),
  schoolYear: SchoolYear,
  theme: z.enum(showcaseThemes),
  /** When it was made and until when it may be shown (domain invariant 34). */
  madeOn: IsoDate,
  validUntil: z.optional(IsoDate),
  entries: z.array(ShownEntry).check(z.minLength(1), z.maxLength(100)),
})
export type ShowcaseContent = z.output<typeof ShowcaseContent>
