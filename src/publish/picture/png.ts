import { type Part, type PictureParts, tail, textAt, viewOf } from './parts.ts'

/** Chunks that draw the picture. `iCCP` and every text chunk are not among them: they hold words. */
const drawing = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'pHYs']

/** A PNG file by its chunks (PNG third edition, 5.3). Throws RangeError where it is cut off. */
export function pngParts(bytes: Uint8Array): PictureParts | undefined {
  const view = viewOf(bytes)
  const parts: Part[] = [{ from: 0, to: 8 }]
  let at = 8
  let type = ''
  while (type !== 'IEND') {
    type = textAt(bytes, at + 4, 4)
    const to = at + 12 + view.getUint32(at)
    view.getUint8(to - 1)
    parts.push({ from: at, to, ...(!drawing.includes(type) && { foreign: type }) })
    at = to
  }
  if (textAt(bytes, 12, 4) !== 'IHDR') return undefined
  const size = { width: view.getUint32(16), height: view.getUint32(20) }
  return { format: 'png', ...size, parts: [...parts, ...tail(bytes, at)] }
}
