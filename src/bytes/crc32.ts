/** CRC-32 of ZIP (APPNOTE 4.4.7). Pass the previous result to continue over further bytes. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = bytes.length - (bytes.length % 8)
  let value = ~previous
  for (let at = 0; at < whole; at += 8) {
    const low = value ^ view.getInt32(at, true)
    const high = view.getInt32(at + 4, true)
    value =
      effect(7, low) ^
      effect(6, low >>> 8) ^
      effect(5, low >>> 16) ^
      effect(4, low >>> 24) ^
      effect(3, high) ^
      effect(2, high >>> 8) ^
      effect(1, high >>> 16) ^
      effect(0, high >>> 24)
  }
  for (let at = whole; at < bytes.length; at++) value = effect(0, value ^ view.getUint8(at)) ^ (value >>> 8)
  return ~value >>> 0
}

/** Slicing by eight: row k holds the effect of a byte that has k further bytes behind it. */
const rows = buildRows()

function effect(row: number, byte: number): number {
  return rows[(row << 8) | (byte & 0xff)] ?? 0
}

function buildRows(): Int32Array {
  const all = new Int32Array(8 * 256)
  for (let byte = 0; byte < 256; byte++) {
    let value = byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
    all[byte] = value
  }
  for (let at = 256; at < all.length; at++) {
    const shorter = all[at - 256] ?? 0
    all[at] = (all[shorter & 0xff] ?? 0) ^ (shorter >>> 8)
  }
  return all
}
