import { type Part, type PictureParts, tail, textAt, viewOf } from './parts.ts'

const marker = { start: 0xd8, end: 0xd9, scan: 0xda, jfif: 0xe0, adobe: 0xee } as const

/** Tables of quantisation, codes, arithmetic conditioning, restart interval, number of lines (T.81, B.2.4). */
const tables = [0xdb, 0xc4, 0xcc, 0xdd, 0xdc]

/**
 * A JPEG file by its markers (ITU-T T.81, annex B). Throws RangeError where it is cut off.
 */
export function jpegParts(bytes: Uint8Array): PictureParts | undefined {
  const view = viewOf(bytes)
  const size = { width: 0, height: 0 }
  const parts: Part[] = [{ from: 0, to: 2 }]
  let at = 2
  while (view.getUint8(at) === 0xff && view.getUint8(at + 1) !== marker.end) {
    const code = view.getUint8(at + 1)
    const to = code === marker.scan ? endOfScan(view, at) : at + 2 + view.getUint16(at + 2)
    parts.push({ from: at, to, ...foreignIn(bytes, code, at, to) })
    if (isFrame(code)) Object.assign(size, { height: view.getUint16(at + 5), width: view.getUint16(at + 7) })
    at = to
  }
  if (view.getUint8(at) !== 0xff || size.width === 0) return undefined
  return { format: 'jpg', ...size, parts: [...parts, { from: at, to: at + 2 }, ...tail(bytes, at + 2)] }
}

/** SOF0 to SOF15 without the three codes between them that mean something else. */
function isFrame(code: number): boolean {
  return code >= 0xc0 && code <= 0xcf && code !== 0xc4 && code !== 0xc8 && code !== 0xcc
}

/** The pictures of a JFIF header and the fields of other APP segments are not needed to draw. */
function foreignIn(bytes: Uint8Array, code: number, at: number, to: number): { foreign?: string } {
  const isPlain = isFrame(code) || code === marker.scan || tables.includes(code)
  const isJfif = code === marker.jfif && textAt(bytes, at + 4, 5) === 'JFIF\0' && to - at === 18
  const isAdobe = code === marker.adobe && textAt(bytes, at + 4, 5) === 'Adobe' && to - at === 16
  if (isPlain || isJfif || isAdobe) return {}
  return { foreign: code === 0xfe ? 'COM' : `APP${code - 0xe0}` }
}

/** Coded data runs to the next marker that is neither a stuffed byte nor a restart (B.1.1.5). */
function endOfScan(view: DataView, at: number): number {
  let end = at + 2 + view.getUint16(at + 2)
  while (view.getUint8(end) !== 0xff || isCoded(view.getUint8(end + 1))) end += 1
  return end
}

function isCoded(code: number): boolean {
  return code === 0 || (code >= 0xd0 && code <= 0xd7)
}
