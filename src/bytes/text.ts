const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Bytes that own a plain ArrayBuffer: what WebCrypto and Blob accept without a copy. */
export type Bytes = Uint8Array<ArrayBuffer>

export function utf8(text: string): Bytes {
  return encoder.encode(text)
}

/** Text of UTF-8 bytes, or undefined when the bytes are not UTF-8. A byte order mark is kept. */
export function readUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** The value of JSON text, or undefined for any other bytes. */
export function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(readUtf8(bytes) ?? '')
  } catch {
    return undefined
  }
}
