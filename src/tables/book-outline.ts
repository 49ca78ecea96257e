import { readUtf8 } from '#bytes'
import { limits } from './limits.ts'

const endRecord = 0x06054b50
const centralRecord = 0x02014b50
const sentinel = 0xffff_ffff

type Part = { readonly name: string; readonly unpacked: number; readonly next: number }

/**
 * The format of a workbook by the central directory of its ZIP (APPNOTE 6.3.10, 4.3.12), before anything is
 * unpacked: `too-large` when its parts would not fit, undefined when it is no workbook. The library unpacks no part
 * beyond the size that is stated here, so a part without a stated size is refused.
 */
export function outlineBook(bytes: Uint8Array): 'xlsx' | 'ods' | 'too-large' | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  if (count > limits.parts) return 'too-large'
  // ZIP64: no honest table needs it, and its second directory could say something else.
  if (view.getUint32(end + 12, true) === sentinel || view.getUint32(end + 16, true) === sentinel)
    return undefined
  const parts = readParts(bytes, view, { at: view.getUint32(end + 16, true), end, count })
  if (!parts) return undefined
  if (parts.reduce((sum, { unpacked }) => sum + unpacked, 0) > limits.unpacked) return 'too-large'
  return formatOf(new Set(parts.map(({ name }) => name)))
}

function formatOf(names: ReadonlySet<string>): 'xlsx' | 'ods' | undefined {
  if (names.has('xl/workbook.xml')) return 'xlsx'
  return names.has('content.xml') ? 'ods' : undefined
}

type Directory = { readonly at: number; readonly end: number; readonly count: number }

function readParts(bytes: Uint8Array, view: DataView, { at, end, count }: Directory): Part[] | undefined {
  const parts: Part[] = []
  let next = at
  while (parts.length < count) {
    const part = next + 46 <= end ? readPart(bytes, view, next) : undefined
    if (!part) return undefined
    parts.push(part)
    next = part.next
  }
  return parts
}

function readPart(bytes: Uint8Array, view: DataView, at: number): Part | undefined {
  if (view.getUint32(at, true) !== centralRecord) return undefined
  const sizesFollow = (view.getUint16(at + 8, true) & 8) !== 0
  const packed = view.getUint32(at + 20, true)
  const unpacked = view.getUint32(at + 24, true)
  if (unpacked === 0 && (packed > 2 || (sizesFollow && packed === 0))) return undefined
  const nameLength = view.getUint16(at + 28, true)
  const name = readUtf8(bytes.subarray(at + 46, at + 46 + nameLength)) ?? ''
  const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  return { name, unpacked, next: at + 46 + nameLength + rest }
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 65_557)
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === endRecord) return at
  }
  return undefined
}
