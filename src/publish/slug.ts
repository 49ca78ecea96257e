import { z } from 'zod/mini'
import { fail, ok, type Result } from '#failure'
import type { PublishFailure } from './failure.ts'

/** Last part of a showcase's address: small Latin letters, digits and single hyphens. */
export const PageSlug = z
  .string()
  .check(z.maxLength(60), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))
  .brand<'PageSlug'>()
export type PageSlug = z.output<typeof PageSlug>

export function parseSlug(text: string): Result<PageSlug, PublishFailure> {
  const slug = PageSlug.safeParse(text)
  return slug.success ? ok(slug.data) : fail({ kind: 'bad-slug', slug: text })
}

/** The slug that the name of a ZIP gives: `vitrina-masha.zip` is published as `vitrina-masha`. */
export function slugOfFile(path: string): Result<PageSlug, PublishFailure> {
  return parseSlug(
    path
      .replace(/^.*[\\/]/, '')
      .replace(/[.]zip$/i, '')
      .toLowerCase(),
  )
}
