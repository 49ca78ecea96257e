import { z } from 'zod/mini'
import { Instant } from './dates.ts'
import { PortfolioId } from './ids.ts'
import { Enrolment, Owner } from './owner.ts'
import { StructureRef } from './structure.ts'

/** Version of the record shapes in this module. Raised together with a migration, never alone. */
export const schemaVersion = 2

/** What is true of a portfolio as a whole. Its entries are records of their own. */
export const Portfolio = z.strictObject({
  id: PortfolioId,
  createdAt: Instant,
  updatedAt: Instant,
  owner: Owner,
  enrolments: z.array(Enrolment).check(z.minLength(1), z.maxLength(50)),
  structure: StructureRef,
  /** The fictional student of «Посмотреть пример». */
  isExample: z.boolean(),
})
export type Portfolio = z.output<typeof Portfolio>
