import type { Bytes } from '#bytes'
import { fail, ok, type Result } from '#failure'
import type { PictureName, ShowcaseContent } from '#showcase'
import type { PictureFailure } from './failure.ts'
import { inspectPicture, withoutMetadata } from './picture/inspect.ts'

/** Names of all pictures of a showcase, with those that only a link opens. */
export function pictureNames(content: ShowcaseContent, withLarge = true): Set<PictureName> {
  const shown = [content.portrait ?? [], ...content.entries.map(({ pictures }) => pictures)].flat()
  return new Set(shown.flatMap(({ name, large }) => (withLarge && large ? [name, large] : [name])))
}

/** Bytes of the named pictures, proved to be pictures without metadata (domain invariant 31). */
export async function cleanPictures(
  names: ReadonlySet<PictureName>,
  pictures: ReadonlyMap<PictureName, Blob>,
): Promise<Result<Map<PictureName, Bytes>, PictureFailure>> {
  const cleaned = new Map<PictureName, Bytes>()
  for (const name of names) {
    const blob = pictures.get(name)
    if (!blob) return fail({ kind: 'picture-missing', name })
    const bytes = withoutMetadata(new Uint8Array(await blob.arrayBuffer()))
    const fault = checkPicture(name, bytes)
    if (fault) return fail(fault)
    cleaned.set(name, bytes)
  }
  return ok(cleaned)
}

export function checkPicture(name: PictureName, bytes: Uint8Array): PictureFailure | undefined {
  const inspected = inspectPicture(bytes)
  if (!inspected.ok) return { ...inspected.failure, name }
  return name.endsWith(`.${inspected.value.format}`) ? undefined : { kind: 'picture-misnamed', name }
}
