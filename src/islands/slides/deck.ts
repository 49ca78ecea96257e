import type { Sha256Hex } from '#domain'
import { fail, ok, type Result } from '#failure'
import { type ShowcaseFailure, type Slide, slidesOf } from '#showcase'
import { readShowcase } from '#storage'
import type { Student } from '../shared/student.ts'
import { planShowcase } from '../show/make-showcase.ts'

export type Deck = {
  readonly slides: readonly Slide[]
  /** Which kept file stands behind the name of a shown picture. */
  readonly files: ReadonlyMap<string, Sha256Hex>
}

/** Slides of what the owner chose to show; they go through the same allow-list as the page for guests. */
export async function loadDeck(student: Student): Promise<Result<Deck, ShowcaseFailure>> {
  const selection = await readShowcase(student.db)
  if (!selection) return fail({ kind: 'nothing-chosen' })
  const planned = await planShowcase(student, selection)
  if (!planned.ok) return planned
  const { content, pictures } = planned.value
  return ok({ slides: slidesOf(content), files: new Map(pictures.map(({ name, file }) => [name, file])) })
}
