import { ok, type Result } from '#failure'
import { tableTexts } from '#i18n'
import type { TableFailure, TableSheet } from '#tables'

/** Where a table comes from: a file, or cells pasted as text. */
export type Source =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string }

export type TakenTable = { readonly name: string; readonly sheets: readonly TableSheet[] }

/** Reads a table; the code that reads is fetched only now. */
export async function readSource(source: Source): Promise<Result<TakenTable, TableFailure>> {
  const { limits, readSeparated, readTable } = await import('#tables')
  if (source.kind === 'text') return named(tableTexts.pasted, await readSeparated(source.text))
  const { file } = source
  // A file above the limit is refused by its first bytes, without reading it whole.
  const bytes = await bytesOf(file.slice(0, limits.file + 1))
  if (!bytes) return { ok: false, failure: { kind: 'damaged-book' } }
  return named(file.name, await readTable(bytes))
}

/** Undefined when the file was moved or removed after it was chosen. */
async function bytesOf(file: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return undefined
  }
}

function named(name: string, read: Result<TableSheet[], TableFailure>): Result<TakenTable, TableFailure> {
  return read.ok ? ok({ name, sheets: read.value }) : read
}
