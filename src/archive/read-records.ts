import type { Bytes } from '#bytes'
import { centralBytes, endBytes, localBytes, signature } from './format.ts'

/** Members that a local header and a directory record share. */
export type Header = {
  flags: number
  method: number
  crc32: number
  packedSize: number
  size: number
  name: Uint8Array
  extra: Uint8Array
}

export type CentralRecord = Header & {
  externalAttributes: number
  disk: number
  offset: number
  hasComment: boolean
}

export type EndRecord = { disks: number; entries: number; size: number; offset: number; commentBytes: number }

/** A local header at `at`, or undefined where there is none or it runs over the end of the bytes. */
export function readLocal(bytes: Bytes, at: number): (Header & { bytes: number }) | undefined {
  if (!hasSignature(bytes, at, signature.local, localBytes)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset + at)
  const nameBytes = view.getUint16(26, true)
  const length = localBytes + nameBytes + view.getUint16(28, true)
  if (at + length > bytes.length) return undefined
  const nameAt = at + localBytes
  return {
    flags: view.getUint16(6, true),
    method: view.getUint16(8, true),
    crc32: view.getUint32(14, true),
    packedSize: view.getUint32(18, true),
    size: view.getUint32(22, true),
    name: bytes.subarray(nameAt, nameAt + nameBytes),
    extra: bytes.subarray(nameAt + nameBytes, at + length),
    bytes: length,
  }
}

/** A directory record at `at`, or undefined where there is none or it runs over the end of the bytes. */
export function readCentral(bytes: Bytes, at: number): (CentralRecord & { bytes: number }) | undefined {
  if (!hasSignature(bytes, at, signature.central, centralBytes)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset + at)
  const nameBytes = view.getUint16(28, true)
  const extraBytes = view.getUint16(30, true)
  const commentBytes = view.getUint16(32, true)
  const length = centralBytes + nameBytes + extraBytes + commentBytes
  if (at + length > bytes.length) return undefined
  const nameAt = at + centralBytes
  return {
    flags: view.getUint16(8, true),
    method: view.getUint16(10, true),
    crc32: view.getUint32(16, true),
    packedSize: view.getUint32(20, true),
    size: view.getUint32(24, true),
    name: bytes.subarray(nameAt, nameAt + nameBytes),
    extra: bytes.subarray(nameAt + nameBytes, nameAt + nameBytes + extraBytes),
    disk: view.getUint16(34, true),
    externalAttributes: view.getUint32(38, true),
    offset: view.getUint32(42, true),
    hasComment: commentBytes > 0,
    bytes: length,
  }
}

export function readEnd(bytes: Bytes, at: number): EndRecord | undefined {
  if (!hasSignature(bytes, at, signature.end, endBytes)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset + at)
  return {
    // Zero for an archive in one volume whose two counts agree.
    disks: view.getUint32(4, true) | (view.getUint16(8, true) ^ view.getUint16(10, true)),
    entries: view.getUint16(10, true),
    size: view.getUint32(12, true),
    offset: view.getUint32(16, true),
    commentBytes: view.getUint16(20, true),
  }
}

export function hasSignature(bytes: Bytes, at: number, expected: number, room: number): boolean {
  if (at < 0 || at + room > bytes.length) return false
  return new DataView(bytes.buffer, bytes.byteOffset + at).getUint32(0, true) === expected
}

/** Extra fields by id, or undefined where their lengths do not add up (4.5.1). */
export function readExtra(extra: Uint8Array): Map<number, Uint8Array> | undefined {
  const fields = new Map<number, Uint8Array>()
  let at = 0
  while (at + 4 <= extra.length) {
    const view = new DataView(extra.buffer, extra.byteOffset + at)
    const end = at + 4 + view.getUint16(2, true)
    if (end > extra.length) return undefined
    fields.set(view.getUint16(0, true), extra.subarray(at + 4, end))
    at = end
  }
  return at === extra.length ? fields : undefined
}
