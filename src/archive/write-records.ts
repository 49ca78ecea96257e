import { type Bytes, concat } from '#bytes'
import { centralBytes, endBytes, localBytes, signature } from './format.ts'

export type WrittenEntry = { name: Bytes; crc32: number; size: number }

export function writeLocal({ name, crc32, size }: WrittenEntry): Bytes {
  const header = new Uint8Array(localBytes)
  const view = new DataView(header.buffer)
  view.setUint32(0, signature.local, true)
  writeShared(view, 4, { name, crc32, size })
  return concat([header, name])
}

export function writeCentral({ name, crc32, size }: WrittenEntry, offset: number): Bytes {
  const header = new Uint8Array(centralBytes)
  const view = new DataView(header.buffer)
  view.setUint32(0, signature.central, true)
  view.setUint16(4, (unixHost << 8) | version, true)
  writeShared(view, 6, { name, crc32, size })
  view.setUint32(38, (plainFile << 16) >>> 0, true)
  view.setUint32(42, offset, true)
  return concat([header, name])
}

export function writeEnd(entries: number, size: number, offset: number): Bytes {
  const record = new Uint8Array(endBytes)
  const view = new DataView(record.buffer)
  view.setUint32(0, signature.end, true)
  view.setUint16(8, entries, true)
  view.setUint16(10, entries, true)
  view.setUint32(12, size, true)
  view.setUint32(16, offset, true)
  return record
}

const version = 10
const unixHost = 3
const plainFile = 0o100644
/** 1 January 1980, the first day of the format: the same contents always give the same bytes. */
const firstDay = 0x0021

/** The members from «version needed» to «extra field length», the same in both headers. Flags, method and time are zero. */
function writeShared(view: DataView, at: number, { name, crc32, size }: WrittenEntry): void {
  view.setUint16(at, version, true)
  view.setUint16(at + 8, firstDay, true)
  view.setUint32(at + 10, crc32, true)
  view.setUint32(at + 14, size, true)
  view.setUint32(at + 18, size, true)
  view.setUint16(at + 22, name.length, true)
}
