/**
 * Numbers and marks inside a file header. All functions are total: what lies past the end reads as zero,
 * so a header cut short needs no checks of its own.
 */

export function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}

export function uint32(bytes: Uint8Array, at: number): number {
  return uint16(bytes, at) * 0x10000 + uint16(bytes, at + 2)
}

export function uint16Little(bytes: Uint8Array, at: number): number {
  return ((bytes[at + 1] ?? 0) << 8) | (bytes[at] ?? 0)
}

export function uint24Little(bytes: Uint8Array, at: number): number {
  return ((bytes[at + 2] ?? 0) << 16) | uint16Little(bytes, at)
}

export function uint32Little(bytes: Uint8Array, at: number): number {
  return uint16Little(bytes, at + 2) * 0x10000 + uint16Little(bytes, at)
}

/** Bytes as characters of the same codes. */
export function ascii(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length))
}

export function isAt(bytes: Uint8Array, at: number, mark: string): boolean {
  return ascii(bytes, at, mark.length) === mark
}
