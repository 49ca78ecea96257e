import { fail, type Result } from '#failure'
import { outlineBook } from './book-outline.ts'
import type { TableFailure } from './failure.ts'
import type { TableSheet } from './grid.ts'
import { limits } from './limits.ts'
import { readBook } from './read-book.ts'
import { readSeparated, textOf } from './read-text.ts'

/** Reads the tables of a file by its bytes, whatever its name: separated text, XLSX or ODS. */
export async function readTable(bytes: Uint8Array): Promise<Result<TableSheet[], TableFailure>> {
  if (bytes.length === 0) return fail({ kind: 'empty-table' })
  if (bytes.length > limits.file) return fail({ kind: 'too-large', limit: limits.file })
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return fail({ kind: 'old-or-locked-book' })
  if (startsWith(bytes, [0x50, 0x4b])) return readZip(bytes)
  const text = textOf(bytes)
  return text === undefined ? fail({ kind: 'not-a-table' }) : readSeparated(text)
}

async function readZip(bytes: Uint8Array): Promise<Result<TableSheet[], TableFailure>> {
  const format = outlineBook(bytes)
  if (format === 'too-large') return fail({ kind: 'too-large', limit: limits.unpacked })
  return format ? readBook(bytes, format) : fail({ kind: 'not-a-table' })
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}
