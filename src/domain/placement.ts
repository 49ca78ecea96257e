import { z } from 'zod/mini'
import { Slug } from './ids.ts'

/** Where an entry stands in a structure. Content does not depend on it (invariants 5 and 43). */
export const Placement = z.strictObject({ section: Slug, item: Slug })
export type Placement = z.output<typeof Placement>

/** Where an entry stood in a structure that the portfolio has left: coming back puts it there again. */
export const FormerPlacements = z.strictObject({
  structure: z.string().check(z.maxLength(64)),
  placements: z.array(Placement).check(z.maxLength(20)),
  /** That place was never to be published, so the entry stays closed wherever it stands now (invariant 27). */
  isPersonal: z.optional(z.boolean()),
})
export type FormerPlacements = z.output<typeof FormerPlacements>
