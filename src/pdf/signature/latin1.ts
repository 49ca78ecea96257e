import type { Bytes } from '#bytes'

/** One character a byte, so that offsets in the text are offsets in the file. */
export function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

export function latin1Bytes(text: string): Bytes {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

/** Where ASCII text first occurs at or after `from`, or -1. */
export function find(bytes: Uint8Array, text: string, from = 0): number {
  const first = text.charCodeAt(0)
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (isAt(bytes, text, at)) return at
  }
  return -1
}

/** Where ASCII text last occurs before `to` and not before `from`, or -1. */
export function findLast(bytes: Uint8Array, text: string, to = bytes.length, from = 0): number {
  for (let at = to - text.length; at >= from; at--) if (isAt(bytes, text, at)) return at
  return -1
}

export function isAt(bytes: Uint8Array, text: string, at: number): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false
  }
  return true
}
