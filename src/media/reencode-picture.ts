import { fail, type Result } from '#failure'
import type { CopyFailure, CopyOptions, PictureCopy } from './copy-picture.ts'
import { run } from './workers.ts'

/**
 * A smaller copy of a picture without any metadata, turned upright, drawn by a worker: for showcases (at most
 * 1600 px) and for print (JPEG, at most 1240 px). Rejects only with the reason of the signal.
 */
export async function reencodePicture(
  picture: Blob,
  options: CopyOptions,
  signal?: AbortSignal,
): Promise<Result<PictureCopy, CopyFailure>> {
  try {
    return await run({ name: 'copy', input: { picture, options } }, { signal })
  } catch {
    signal?.throwIfAborted()
    return fail({ kind: 'cannot-decode' })
  }
}
