import type { PDFDocument } from 'pdf-lib'
import type { EmbeddedPicture } from './picture.ts'

type Header = {
  readonly width: number
  readonly height: number
  readonly components: number
  readonly depth: number
  /** Adobe's CMYK files hold inverted values. */
  readonly isAdobe: boolean
}

const colourSpaces: Record<number, string | undefined> = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' }

/** Places a JPEG into the document as it is: PDF readers unpack it themselves. Undefined if it is not one. */
export function embedJpeg(
  { context }: PDFDocument,
  bytes: Uint8Array,
  mostPixels: number,
): EmbeddedPicture | undefined {
  const header = readHeader(bytes)
  const colourSpace = header && colourSpaces[header.components]
  if (!header || !colourSpace) return undefined
  const { components, depth, height, isAdobe, width } = header
  if (depth !== 8 || width * height === 0 || width * height > mostPixels) return undefined
  const image = context.stream(bytes, {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    ColorSpace: colourSpace,
    BitsPerComponent: 8,
    Filter: 'DCTDecode',
    ...(components === 4 && isAdobe && { Decode: [1, 0, 1, 0, 1, 0, 1, 0] }),
  })
  return { ref: context.register(image), width, height }
}

function readHeader(bytes: Uint8Array): Header | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return undefined
  let isAdobe = false
  let frame: Omit<Header, 'isAdobe'> | undefined
  for (const { code, at } of segments(bytes)) {
    if (code === 0xee && view.getUint32(at + 4) === 0x41646f62) isAdobe = true
    if (!isFrame(code)) continue
    const [depth = 0, components = 0] = [bytes[at + 4], bytes[at + 9]]
    frame = { depth, height: view.getUint16(at + 5), width: view.getUint16(at + 7), components }
  }
  return frame && { ...frame, isAdobe }
}

/**
 * Marker segments before the picture's data (ITU-T T.81, B.1), each with at least eight bytes after its length.
 * Stray bytes between them are skipped, as all readers do.
 */
function* segments(bytes: Uint8Array): Generator<{ code: number; at: number }> {
  let at = 2
  while (at + 12 < bytes.length) {
    const code = bytes[at] === 0xff ? (bytes[at + 1] ?? 0) : 0
    if (code === startOfScan) return
    if (hasLength(code)) {
      yield { code, at }
      at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
    } else at += 1
  }
}

const startOfScan = 0xda

function hasLength(code: number): boolean {
  return code >= 0xc0 && code < 0xff && !(code >= 0xd0 && code <= 0xd8)
}

/** Baseline, extended and progressive frames; PDF knows no others. */
function isFrame(code: number): boolean {
  return code === 0xc0 || code === 0xc1 || code === 0xc2
}
