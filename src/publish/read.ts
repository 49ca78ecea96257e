import { openZip, type ZipArchive, type ZipEntry, type ZipLimits } from '#archive'
import { type Bytes, readUtf8 } from '#bytes'
import { civilDate } from '#domain'
import { fail, ok, type Result } from '#failure'
import { type PictureName, ShowcaseContent } from '#showcase'
import type { PublishFailure } from './failure.ts'
import { contentPath, notePath, pagePath } from './paths.ts'
import { checkPicture, pictureNames } from './pictures.ts'

/** Far above what a showcase of a hundred works needs. */
const limits: ZipLimits = { entries: 500, bytes: 80 * 2 ** 20, entryBytes: 5 * 2 ** 20, ratio: 100 }

/** A showcase from a ZIP, proved to hold nothing but its content and its pictures. */
export type PublishedShowcase = { content: ShowcaseContent; pictures: Map<PictureName, Bytes> }

/**
 * Reads a showcase that somebody sent. Nothing of it is trusted: the page inside is never used, it is made
 * anew from the content; a picture with metadata, an extra file or an unknown field refuses the whole.
 */
export async function readShowcaseZip(
  zip: Blob,
  now: Date,
): Promise<Result<PublishedShowcase, PublishFailure>> {
  const archive = await openZip(zip, limits)
  if (!archive.ok) return fail({ kind: 'archive-refused', why: archive.failure })
  const content = await readContent(archive.value, now)
  if (!content.ok) return content
  const foreign = foreignPath(archive.value, content.value)
  if (foreign !== undefined) return fail({ kind: 'foreign-file', path: foreign })
  const pictures = await readPictures(archive.value, content.value)
  return pictures.ok ? ok({ content: content.value, pictures: pictures.value }) : pictures
}

async function readContent(archive: ZipArchive, now: Date): Promise<Result<ShowcaseContent, PublishFailure>> {
  const entry = archive.entries.get(contentPath)
  if (!entry) return fail({ kind: 'content-missing' })
  const bytes = await bytesOf(entry)
  if (!bytes.ok) return bytes
  const content = parseContent(readUtf8(bytes.value) ?? '')
  if (!content.ok) return content
  const { validUntil } = content.value
  if (validUntil !== undefined && validUntil < civilDate(now))
    return fail({ kind: 'term-is-over', validUntil })
  return content
}

/** The content of `showcase.json`. A later format is told apart from damage, so that the answer is «update». */
function parseContent(text: string): Result<ShowcaseContent, PublishFailure> {
  const json = readJson(text)
  const content = ShowcaseContent.safeParse(json)
  if (content.success) return ok(content.data)
  const format = formatOf(json)
  if (format === undefined || format === 'showcase/1') return fail({ kind: 'content-damaged' })
  return fail({ kind: 'newer-content', format })
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function formatOf(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null || !('format' in json)) return undefined
  return typeof json.format === 'string' && /^showcase\/\d+$/.test(json.format) ? json.format : undefined
}

/** A picture that no entry shows is as foreign as any other file: nobody would see it and agree to it. */
function foreignPath(archive: ZipArchive, content: ShowcaseContent): string | undefined {
  const known = new Set([pagePath, notePath, contentPath, ...pictureNames(content)])
  return [...archive.entries.keys()].find((path) => !known.has(path))
}

async function readPictures(
  archive: ZipArchive,
  content: ShowcaseContent,
): Promise<Result<Map<PictureName, Bytes>, PublishFailure>> {
  const pictures = new Map<PictureName, Bytes>()
  for (const name of pictureNames(content)) {
    const entry = archive.entries.get(name)
    if (!entry) return fail({ kind: 'picture-missing', name })
    const bytes = await bytesOf(entry)
    if (!bytes.ok) return bytes
    const fault = checkPicture(name, bytes.value)
    if (fault) return fail(fault)
    pictures.set(name, bytes.value)
  }
  return ok(pictures)
}

async function bytesOf(entry: ZipEntry): Promise<Result<Bytes, PublishFailure>> {
  const bytes = await entry.bytes()
  return bytes.ok ? bytes : fail({ kind: 'archive-refused', why: bytes.failure })
}
