import { fail, ok, type Result } from '#failure'
import { tableTexts } from '#i18n'
import { limits, readSeparated, readTable, type TableFailure, type TableSheet } from '#tables'
import type { ReadTableAnswer, Source, TakenTable } from './messages.ts'

/** Reads a table, in the worker. */
export async function readSource(source: Source): Promise<ReadTableAnswer> {
  if (source.kind === 'text') return named(tableTexts.pasted, await readSeparated(source.text))
  const { file } = source
  // A file above the limit is refused by its first bytes, without reading it whole.
  const bytes = await bytesOf(file.slice(0, limits.file + 1))
  return bytes ? named(file.name, await readTable(bytes)) : fail({ kind: 'damaged-book' })
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
