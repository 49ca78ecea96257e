import { z } from 'zod/mini'
import { Instant } from './dates.ts'
import { Sha256Hex } from './ids.ts'
import { Line } from './text.ts'
import { documentKinds } from './vocabulary.ts'

/** How the app shows a file. `other` is kept and handed over, and never opened by the app. */
export const mediaKinds = ['image', 'pdf', 'audio', 'video', 'other'] as const
export type MediaKind = (typeof mediaKinds)[number]

/** What is known of a kept file. Its bytes never change: they are named by their digest. */
export const EvidenceFile = z.strictObject({
  sha256: Sha256Hex,
  /** CRC-32 of the bytes, kept from intake so that a ZIP is composed without reading the file again. */
  crc32: z.uint32(),
  bytes: z.int().check(z.minimum(1)),
  media: z.enum(mediaKinds),
  mime: z.string().check(z.regex(/^[a-z]+\/[a-z0-9.+-]+$/)),
  /** Pixels after orientation is applied; pictures only. */
  width: z.optional(z.int().check(z.positive())),
  height: z.optional(z.int().check(z.positive())),
  /** Whole seconds; audio and video only. */
  seconds: z.optional(z.int().check(z.nonnegative())),
  /** Name of the file when it was added, any script, NFC. */
  name: Line,
  addedAt: Instant,
})
export type EvidenceFile = z.output<typeof EvidenceFile>

/** The place of a file in an entry. One file may stand in several entries (domain invariant 9). */
export const Evidence = z.strictObject({
  file: Sha256Hex,
  document: z.optional(z.enum(documentKinds)),
  /** Number of the document as printed. */
  number: z.optional(Line),
  /** Seal and signature on the paper (S4 23). */
  hasSeal: z.optional(z.boolean()),
  hasSignature: z.optional(z.boolean()),
  caption: z.optional(Line),
  /** What a picture shows, for those who do not see it. */
  altText: z.optional(Line),
  hasOtherPeople: z.optional(z.boolean()),
})
export type Evidence = z.output<typeof Evidence>
