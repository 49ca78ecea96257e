import { fail, type Result } from '#failure'
import type { CopyFailure } from './copy-picture.ts'
import type { JobName, Jobs, Request } from './jobs.ts'
import type { SheetLook, Straightened, StraightenOptions } from './straighten.ts'
import { run } from './workers.ts'

/**
 * Where a sheet of paper lies on a photo, and what may make it hard to read. When no sheet is found the corners are
 * those of the whole photo. Rejects only with the reason of the signal.
 */
export function lookAtPhoto(photo: Blob, signal?: AbortSignal): Promise<Result<SheetLook, CopyFailure>> {
  return attempt({ name: 'look', input: { photo } }, signal)
}

/**
 * The sheet on a photo as a flat picture: perspective taken out, turned, and whitened if asked. A new JPEG without
 * metadata; the photo itself is not touched. Rejects only with the reason of the signal.
 */
export function straightenPhoto(
  photo: Blob,
  options: StraightenOptions,
  signal?: AbortSignal,
): Promise<Result<Straightened, CopyFailure>> {
  return attempt({ name: 'straighten', input: { photo, options } }, signal)
}

async function attempt<N extends JobName>(
  request: Request<N>,
  signal: AbortSignal | undefined,
): Promise<Jobs[N]['output'] | Result<never, { kind: 'cannot-decode' }>> {
  try {
    return await run(request, { signal })
  } catch {
    signal?.throwIfAborted()
    return fail({ kind: 'cannot-decode' })
  }
}
