/** Rows as they stand in the tables. `entry`, `info` and the like are unknown until parsed: a disk may lie. */
import type { z } from 'zod/mini'
import { Entry, type EntryId } from '#domain'
import { fail, ok, type Result } from '#failure'
import type { StorageFailure } from './failures.ts'
import { shelvesOf } from './shelves.ts'

export interface EntryRow {
  readonly id: string
  /** Derived from the entry: where it is listed, see `shelves.ts`. */
  readonly shelves: string[]
  /** Derived from the entry: digests of its files, for counting references. */
  readonly files: string[]
  readonly entry: unknown
}

export interface TrashRow {
  readonly id: string
  readonly trashedAt: string
  readonly files: string[]
  readonly entry: unknown
}

/** A state of an entry that a later one took the place of. */
export interface RevisionRow {
  readonly entryId: string
  readonly rev: number
  readonly at: string
  readonly files: string[]
  readonly entry: unknown
}

export interface SnapshotRow {
  readonly id: string
  readonly at: string
  /** Derived from its entries: digests of the files that it keeps. */
  readonly files: string[]
  readonly snapshot: unknown
}

export interface FileRow {
  readonly sha256: string
  /** Set while no saved entry has named the file yet. */
  readonly waitingSince?: string | undefined
  readonly info: unknown
}

export type CopySize = 'thumbnail' | 'view'
export interface OriginalRow {
  readonly sha256: string
  readonly body: unknown
}
export interface CopyRow extends OriginalRow {
  readonly size: CopySize
}

/** The parts of an `OwnerKey` of #sign, next to the id of the row. */
export interface KeyRow {
  readonly id: string
  readonly privateKey: unknown
  readonly certificate: unknown
  readonly thumbprint: unknown
  readonly wrapped: unknown
}

/** Entry and time stand beside the record for the indexes. */
export interface ConfirmationRow {
  readonly id: string
  readonly entry: string
  readonly confirmation: unknown
}

export interface RequestRow {
  readonly id: string
  readonly at: string
  readonly request: unknown
}

/** The person who confirms on this device, with the key; parsed by `confirmers.ts`. */
export interface ConfirmerRow {
  readonly id: string
  readonly confirmer: unknown
  readonly privateKey: unknown
  readonly certificate: unknown
  readonly thumbprint: unknown
}

/** A row that holds one value under a name. */
export interface NamedRow {
  readonly name: string
  readonly value: unknown
}

/** Name of the row that keeps the unfinished drawing of an entry. */
export function drawingRowName(entry: string): string {
  return `drawing:${entry}`
}

export function entryRow(entry: Entry): EntryRow {
  return { id: entry.id, shelves: shelvesOf(entry), files: filesOf(entry), entry }
}

export function filesOf(entry: Entry): string[] {
  return [...new Set(entry.evidence.map(({ file }) => file))]
}

/** The entry of a row, or the failure of this one row. */
export function entryOf(row: { id: EntryId | string; entry: unknown }): Result<Entry, StorageFailure> {
  return parsed(Entry, row.entry, row.id)
}

/** A value read back from a table, or the failure of this one record. */
export function parsed<T extends z.ZodMiniType>(
  schema: T,
  value: unknown,
  id: string,
): Result<z.output<T>, StorageFailure> {
  const { success, data } = schema.safeParse(value)
  return success ? ok(data) : fail({ kind: 'record-damaged', id })
}

/**
 * The value itself when its schema can read it back, a failure otherwise: a store that takes what it cannot
 * read would lose it. Spaces at the ends are left as typed; they go when the record is read.
 */
export function checked<T>(schema: z.ZodMiniType<T>, value: T): Result<T, StorageFailure> {
  const { error } = schema.safeParse(value)
  return error ? fail({ kind: 'invalid-record', path: error.issues[0]?.path.join('.') ?? '' }) : ok(value)
}
