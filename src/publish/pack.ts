import JSZip from 'jszip'
import { base64 } from '#bytes'
import { ok, type Result } from '#failure'
import { type PictureName, renderShowcase, renderShowcaseNote, type ShowcaseContent } from '#showcase'
import type { PictureFailure } from './failure.ts'
import { contentPath, notePath, pagePath } from './paths.ts'
import { cleanPictures, pictureNames } from './pictures.ts'

/** Entries carry no moment of making: the same showcase is the same file. */
const noDate = new Date('1980-01-01T00:00:00Z')

/**
 * The showcase as a folder in a ZIP: the page, its pictures, a note on what to do with it, and the content
 * from which a school's site builds the page anew. The same content and pictures give the same bytes.
 */
export async function packShowcase(
  content: ShowcaseContent,
  pictures: ReadonlyMap<PictureName, Blob>,
): Promise<Result<Blob, PictureFailure>> {
  const cleaned = await cleanPictures(pictureNames(content), pictures)
  if (!cleaned.ok) return cleaned
  const zip = new JSZip()
  const add = (path: string, data: string | Uint8Array) =>
    zip.file(path, data, { date: noDate, createFolders: false, unixPermissions: 0o644 })
  add(pagePath, renderShowcase(content, { mode: 'folder' }))
  add(notePath, renderShowcaseNote(content))
  add(contentPath, `${JSON.stringify(content, null, 2)}\n`)
  for (const [name, bytes] of cleaned.value) add(name, bytes)
  const bytes = await zip.generateAsync({ type: 'arraybuffer', compression: 'STORE', platform: 'UNIX' })
  return ok(new Blob([bytes], { type: 'application/zip' }))
}

/** The showcase as one HTML file with its pictures inside, for a teacher's computer or a messenger. */
export async function renderSingleFile(
  content: ShowcaseContent,
  pictures: ReadonlyMap<PictureName, Blob>,
): Promise<Result<Blob, PictureFailure>> {
  const cleaned = await cleanPictures(pictureNames(content, false), pictures)
  if (!cleaned.ok) return cleaned
  const inside = [...cleaned.value].map(([name, bytes]): [PictureName, string] => [
    name,
    `data:${mimeOf(name)};base64,${base64(bytes)}`,
  ])
  const page = renderShowcase(content, { mode: 'single-file' }, new Map(inside))
  return ok(new Blob([page], { type: 'text/html;charset=utf-8' }))
}

function mimeOf(name: PictureName): string {
  return name.endsWith('.jpg') ? 'image/jpeg' : `image/${name.replace(/^.*[.]/, '')}`
}
