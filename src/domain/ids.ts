import { z } from 'zod/mini'

/** Identity of one portfolio for its whole life, over devices and schools (UUID, RFC 9562). */
export const PortfolioId = z.uuid().brand<'PortfolioId'>()
export type PortfolioId = z.output<typeof PortfolioId>

export const EntryId = z.uuid().brand<'EntryId'>()
export type EntryId = z.output<typeof EntryId>

export const SnapshotId = z.uuid().brand<'SnapshotId'>()
export type SnapshotId = z.output<typeof SnapshotId>

/** SHA-256 of a file's bytes, 64 lower-case hexadecimal digits. A file is known by it everywhere. */
export const Sha256Hex = z
  .string()
  .check(z.regex(/^[0-9a-f]{64}$/))
  .brand<'Sha256Hex'>()
export type Sha256Hex = z.output<typeof Sha256Hex>

/** Id of a structure, section or item as a structure file spells it. */
export const Slug = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/))

/** A time-ordered UUID (version 7, RFC 9562 section 5.7). */
export function newUuid(now: Date = new Date()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  let time = now.getTime()
  for (let at = 5; at >= 0; at--) {
    bytes[at] = time % 256
    time = Math.floor(time / 256)
  }
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

export function newPortfolioId(now?: Date): PortfolioId {
  return PortfolioId.parse(newUuid(now))
}

export function newEntryId(now?: Date): EntryId {
  return EntryId.parse(newUuid(now))
}

export function newSnapshotId(now?: Date): SnapshotId {
  return SnapshotId.parse(newUuid(now))
}
