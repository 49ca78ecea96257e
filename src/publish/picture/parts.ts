/** A run of bytes of a picture file. `foreign` names a part that is not needed to draw the picture. */
export type Part = { from: number; to: number; foreign?: string }

/** A picture file taken apart: every byte stands in one part, in the order of the file. */
export type PictureParts = {
  format: 'jpg' | 'png' | 'webp' | 'avif'
  width: number
  height: number
  parts: Part[]
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** The ASCII text at a place, as chunk and box types are written. */
export function textAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length))
}

/** Whatever stands behind the end of the picture: some cameras hide a second picture or a video there. */
export function tail(bytes: Uint8Array, end: number): Part[] {
  return end < bytes.length ? [{ from: end, to: bytes.length, foreign: 'tail' }] : []
}
