import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
import type { guidesTexts } from '#i18n'
import { ShowcaseContent } from '#showcase'

/** Showcases that the site shows, put there by `npm run publish`. The folder is the last part of the address. */
const showcases = defineCollection({
  loader: glob({
    base: './content/showcases',
    pattern: '*/showcase.json',
    generateId: ({ entry }) => entry.replace(/[/\\].*$/, ''),
  }),
  schema: ShowcaseContent,
})

const audiences = [
  'student',
  'parent',
  'teacher',
  'school',
] as const satisfies (keyof typeof guidesTexts.audiences)[]

const guides = defineCollection({
  loader: glob({ base: './content/guides', pattern: '*.mdx' }),
  schema: z.strictObject({
    title: z.string().min(1).max(60),
    /** One sentence on the list, and for those who find the page by its address. */
    description: z.string().min(1).max(160),
    audience: z.enum(audiences),
    order: z.int().min(1),
  }),
})

export const collections = { showcases, guides }
