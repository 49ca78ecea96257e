import { type PDFDocument, PDFHexString } from 'pdf-lib'
import { concat, hex } from '#bytes'
import type { EmbeddedPicture } from './picture.ts'
import { type PngFile, readPng, rowsOf } from './png-file.ts'

/**
 * Embeds a PNG. Plain ones are placed as they are, since PDF unpacks the same way; those with a layer of
 * transparency or with interlaced rows are unpacked by pdf-lib. Undefined for damaged and other files: their
 * size is checked first, because pdf-lib's own unpacking of damaged data may take minutes.
 */
export async function embedPng(
  document: PDFDocument,
  bytes: Uint8Array<ArrayBuffer>,
  mostPixels: number,
): Promise<EmbeddedPicture | undefined> {
  const file = readPng(bytes)
  if (!file || file.width * file.height > mostPixels || !(await isWhole(file))) return undefined
  if (file.isInterlaced || file.channels % 2 === 0) return unpack(document, bytes)
  return place(document, file)
}

async function isWhole(file: PngFile): Promise<boolean> {
  const expected = rowsOf(file).reduce((sum, { rows, bytes }) => sum + rows * (bytes + 1), 0)
  const reader = new Blob([...file.data]).stream().pipeThrough(new DecompressionStream('deflate')).getReader()
  let size = 0
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length
      if (size > expected) break
    }
  } catch {
    return false
  }
  await reader.cancel()
  return size === expected
}

async function unpack(document: PDFDocument, bytes: Uint8Array): Promise<EmbeddedPicture | undefined> {
  try {
    const image = await document.embedPng(bytes)
    // At once, so that the unpacked pixels of one picture are let go before the next one is read.
    await image.embed()
    return { ref: image.ref, width: image.width, height: image.height }
  } catch {
    return undefined
  }
}

/** PNG rows are what the PNG predictors of FlateDecode expect (ISO 32000-2, 7.4.4.4). */
function place({ context }: PDFDocument, file: PngFile): EmbeddedPicture {
  const { channels, data, depth, height, palette, width } = file
  const space = channels === 3 ? 'DeviceRGB' : 'DeviceGray'
  const image = context.stream(concat(data), {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: depth,
    ColorSpace: palette
      ? ['Indexed', 'DeviceRGB', palette.length / 3 - 1, PDFHexString.of(hex(palette))]
      : space,
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: 15, Colors: channels, BitsPerComponent: depth, Columns: width },
    ...(file.transparent && { Mask: file.transparent.flatMap((value) => [value, value]) }),
  })
  return { ref: context.register(image), width, height }
}
