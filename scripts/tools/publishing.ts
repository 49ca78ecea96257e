import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { explainPublish, publishTexts } from '#i18n'
import { type PageSlug, type PublishedShowcase, parseSlug, readShowcaseZip, slugOfFile } from '#publish'
import { putShowcase } from './showcase-folder.ts'

const exitCodes = {
  done: 0,
  refused: 1,
  'wrong-usage': 2,
  'cannot-read': 3,
  'slug-taken': 4,
  'not-there': 5,
} as const

type Outcome = { code: keyof typeof exitCodes; words: string }

const options = {
  slug: { type: 'string' },
  remove: { type: 'string' },
  /** Where showcases are kept; another place is named by tests. */
  folder: { type: 'string', default: 'content/showcases' },
} as const

/**
 * Puts a showcase that somebody sent among those of the site, or takes one away. Nothing changes unless the
 * outcome is 0; `now` decides whether a term has passed.
 */
export async function runPublish(args: string[], now: Date): Promise<{ exitCode: number; words: string }> {
  const { code, words } = await decide(args, now)
  return { exitCode: exitCodes[code], words }
}

async function decide(args: string[], now: Date): Promise<Outcome> {
  const parsed = parse(args)
  const [path, ...others] = parsed?.positionals ?? []
  const { slug, remove, folder = '' } = parsed?.values ?? {}
  if (parsed && remove !== undefined && path === undefined) return withdraw(folder, remove)
  if (path === undefined || remove !== undefined || others.length > 0)
    return { code: 'wrong-usage', words: publishTexts.usage }
  return await publish(folder, path, slug, now)
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch {
    return undefined
  }
}

async function publish(folder: string, path: string, named: string | undefined, now: Date): Promise<Outcome> {
  if (!existsSync(path)) return { code: 'cannot-read', words: publishTexts.cannotRead(path) }
  const slug = named === undefined ? slugOfFile(path) : parseSlug(named)
  if (!slug.ok) return { code: 'refused', words: explainPublish(slug.failure) }
  const target = join(folder, slug.value)
  if (named === undefined && existsSync(target))
    return { code: 'slug-taken', words: publishTexts.slugTaken(slug.value) }
  const showcase = await readShowcaseZip(new Blob([readFileSync(path)]), now)
  if (!showcase.ok) return { code: 'refused', words: explainPublish(showcase.failure) }
  putShowcase(target, showcase.value)
  return { code: 'done', words: report(slug.value, showcase.value) }
}

function report(slug: PageSlug, { content, pictures }: PublishedShowcase): string {
  const shown = [...pictures.keys()].filter((name) => !name.includes('-large'))
  const done = publishTexts.published(slug, content.name, content.entries.length, shown.length)
  return content.validUntil ? `${done}\n${publishTexts.until(content.validUntil)}` : done
}

function withdraw(folder: string, named: string): Outcome {
  const slug = parseSlug(named)
  if (!slug.ok) return { code: 'refused', words: explainPublish(slug.failure) }
  const target = join(folder, slug.value)
  if (!existsSync(target)) return { code: 'not-there', words: publishTexts.notThere(slug.value) }
  rmSync(target, { recursive: true })
  return { code: 'done', words: publishTexts.removed(slug.value) }
}
