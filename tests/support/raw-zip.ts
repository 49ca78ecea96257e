import { type Bytes, concat, crc32, utf8 } from '#bytes'

type Header = {
  name: string | Bytes
  flags: number
  method: number
  crc32: number
  packedSize: number
  size: number
}

/** An entry as a hostile or foreign writer may lay it out. Whatever is left out tells the truth. */
export type RawEntry = Partial<Header> & {
  name: string | Bytes
  data?: Bytes
  /** Bytes as they lie in the archive; the data itself when left out. */
  packed?: Bytes
  extra?: Bytes
  externalAttributes?: number
  /** Where the local header contradicts the directory. */
  local?: Partial<Header>
  /** Bytes between this entry's data and the next record. */
  after?: Bytes
  isInDirectory?: boolean
  /** Where the directory says that the entry begins. */
  offset?: number
}

/** A ZIP laid out record by record, free to lie. `shift` moves where the end record looks for the directory. */
export function rawZip(entries: readonly RawEntry[], { comment = '', shift = 0 } = {}): Blob {
  const body: Bytes[] = []
  const directory: Bytes[] = []
  let at = 0
  for (const entry of entries) {
    const bytes = concat([localHeader(entry), packedOf(entry), entry.after ?? new Uint8Array()])
    if (entry.isInDirectory !== false) directory.push(centralRecord(entry, entry.offset ?? at))
    body.push(bytes)
    at += bytes.length
  }
  const central = concat(directory)
  const count = u16(directory.length)
  const end = [u32(0x06054b50), u32(0), count, count, u32(central.length), u32(at + shift)]
  return new Blob([concat([...body, central, ...end, u16(comment.length), utf8(comment)])])
}

/** A data descriptor that follows the data of an entry with bit 3 of its flags set. */
export function descriptorOf(data: Uint8Array, packedSize = data.length): Bytes {
  return concat([u32(0x08074b50), u32(crc32(data)), u32(packedSize), u32(data.length)])
}

export function u16(value: number): Bytes {
  return Uint8Array.of(value & 0xff, (value >>> 8) & 0xff)
}

export function u32(value: number): Bytes {
  return concat([u16(value & 0xffff), u16(value >>> 16)])
}

function packedOf({ packed, data }: RawEntry): Bytes {
  return packed ?? data ?? new Uint8Array()
}

function headerOf(entry: RawEntry): Header {
  const data = entry.data ?? new Uint8Array()
  const truth = {
    flags: 0,
    method: 0,
    crc32: crc32(data),
    packedSize: packedOf(entry).length,
    size: data.length,
  }
  return { ...truth, ...entry }
}

/** The members from «version needed» to «extra field length». */
function shared(header: Header, extra: Bytes): Bytes {
  const { flags, method, crc32, packedSize, size } = header
  const numbers = [u16(20), u16(flags), u16(method), u32(0x00210000), u32(crc32), u32(packedSize), u32(size)]
  return concat([...numbers, u16(nameOf(header).length), u16(extra.length)])
}

function nameOf({ name }: Header): Bytes {
  return typeof name === 'string' ? utf8(name) : name
}

function localHeader(entry: RawEntry): Bytes {
  const header = { ...headerOf(entry), ...entry.local }
  const extra = entry.extra ?? new Uint8Array()
  return concat([u32(0x04034b50), shared(header, extra), nameOf(header), extra])
}

function centralRecord(entry: RawEntry, offset: number): Bytes {
  const header = headerOf(entry)
  const extra = entry.extra ?? new Uint8Array()
  const place = [u16(0), u16(0), u16(0), u32(entry.externalAttributes ?? 0), u32(offset)]
  return concat([u32(0x02014b50), u16(0x031e), shared(header, extra), ...place, nameOf(header), extra])
}
