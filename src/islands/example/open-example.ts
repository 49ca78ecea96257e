import type { Result } from '#failure'
import { fail } from '#failure'
import type { StorageFailure } from '#storage'

export async function openExample(
  _onProgress: (share: number) => void,
): Promise<Result<void, StorageFailure>> {
  return fail({ kind: 'cancelled' })
}
