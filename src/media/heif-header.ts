import { ascii, uint32 } from './numbers.ts'
import type { PictureHeader } from './picture-header.ts'

/**
 * The largest size among the image spatial extents (ISO/IEC 23008-12, 6.5.3): a whole picture is never
 * smaller than its tiles. Turning (irot, imir) is a property of the picture that every decoder applies.
 */
export function readHeifHeader(bytes: Uint8Array): PictureHeader | undefined {
  const sizes = findBoxes(bytes, 0, bytes.length, ['meta', 'iprp', 'ipco', 'ispe']).map((at) => ({
    width: uint32(bytes, at + 4),
    height: uint32(bytes, at + 8),
  }))
  const [first, ...others] = sizes
  const largest = others.reduce((a, b) => (a && a.width * a.height >= b.width * b.height ? a : b), first)
  return largest && { ...largest, orientation: 1, turningMarks: [], isCut: false }
}

/** Where the contents of boxes begin that are reached by a path of types. */
function findBoxes(bytes: Uint8Array, from: number, to: number, path: readonly string[]): number[] {
  const [type, ...rest] = path
  const found: number[] = []
  for (let at = from; at + 8 <= to; ) {
    const size = uint32(bytes, at)
    const end = size === 0 ? to : Math.min(to, at + size)
    if (end < at + 8) break
    if (ascii(bytes, at + 4, 4) === type) {
      // A meta box carries a version and flags before its children.
      const inside = at + 8 + (type === 'meta' ? 4 : 0)
      found.push(...(rest.length === 0 ? [inside] : findBoxes(bytes, inside, end, rest)))
    }
    at = end
  }
  return found
}
