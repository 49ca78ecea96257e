import { isAt, uint16, uint16Little, uint32, uint32Little } from './numbers.ts'

/**
 * How a stored picture is turned (EXIF 2.32, tag 274): 1 upright, 2 mirrored, 3 upside down,
 * 4 flipped, 5–8 lying on a side, so that width and height change places.
 */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const orientations: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8]
const orientationTag = 274

export function liesOnSide(orientation: Orientation): boolean {
  return orientation >= 5
}

/** Orientation written in an EXIF block, with or without its «Exif» mark. Damage reads as upright. */
export function readExifOrientation(block: Uint8Array): Orientation {
  const tiff = isAt(block, 0, 'Exif\0\0') ? block.subarray(6) : block
  if (isAt(tiff, 0, 'MM\0*')) return findOrientation(tiff, uint16, uint32)
  if (isAt(tiff, 0, 'II*\0')) return findOrientation(tiff, uint16Little, uint32Little)
  return 1
}

type ReadNumber = (bytes: Uint8Array, at: number) => number

function findOrientation(tiff: Uint8Array, short: ReadNumber, long: ReadNumber): Orientation {
  const directory = long(tiff, 4)
  const fields = Math.min(short(tiff, directory), 1000)
  for (let field = 0; field < fields; field++) {
    const at = directory + 2 + field * 12
    if (short(tiff, at) === orientationTag) {
      const value = short(tiff, at + 8)
      return orientations.find((one) => one === value) ?? 1
    }
  }
  return 1
}
