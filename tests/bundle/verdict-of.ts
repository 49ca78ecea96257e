import { expect } from 'vitest'
import { type Verdict, verifyBundle } from '#bundle'
import { asFolder, now, pack, type Unpacked } from '../support/bundles.ts'

/** Both ways in which a bundle comes say the same of it. */
export async function verdictOf(attacked: Unpacked): Promise<Verdict> {
  const [packed, unpacked] = await Promise.all([
    verifyBundle(await pack(attacked), { now }),
    verifyBundle(asFolder(attacked), { now }),
  ])
  expect({ ...unpacked, form: 'archive' }).toEqual(packed)
  return packed
}
