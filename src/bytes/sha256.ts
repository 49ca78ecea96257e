import { hex } from './hex.ts'
import type { Bytes } from './text.ts'

/** SHA-256 as 64 lower-case hexadecimal digits. */
export async function sha256Hex(bytes: Bytes | ArrayBuffer): Promise<string> {
  return hex(await sha256(bytes))
}

export async function sha256(bytes: Bytes | ArrayBuffer): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}
