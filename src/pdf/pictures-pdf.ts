import type { Bytes } from '#bytes'

/**
 * Joins upright JPEG or PNG pictures into one document, a page of A4 each, turned as its picture is. Nothing
 * else is in it: no author, no dates, no name of a program. The same pictures give the same bytes. Undefined when
 * one of them is not a picture. The library is loaded by the first call.
 */
export async function joinPictures(
  pictures: readonly Blob[],
  onProgress: (share: number) => void = () => {},
): Promise<Bytes | undefined> {
  const { writePictures } = await import('./write-pictures.ts')
  return writePictures(pictures, onProgress)
}
