import Dexie, { type Table } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach } from 'vitest'
import { crc32, sha256Hex, utf8 } from '#bytes'
import { type Entry, EvidenceFile, newEntry, newPortfolioId, type PartialDate, Portfolio } from '#domain'
import type { Result } from '#failure'
import { createProfile, type ProfileDb, type TakenFile } from '#storage'

export const noon = new Date('2026-11-14T12:00:00.000Z')

/** The moment so many minutes after noon. */
export function later(minutes: number): Date {
  return new Date(noon.getTime() + minutes * 60_000)
}
export const day = 24 * 60

export function portfolioOf(family = 'Voronova', isExample = false): Portfolio {
  return Portfolio.parse({
    id: newPortfolioId(noon),
    createdAt: noon.toISOString(),
    updatedAt: noon.toISOString(),
    owner: { name: { family, given: 'Masha' } },
    enrolments: [{ school: { name: 'School 63' }, grade: 7, letter: 'b', from: '2026-09-01' }],
    structure: { id: 's0-personal-folder', version: '1' },
    isExample,
  })
}

/** An empty profile in an empty browser. */
export async function freshProfile(): Promise<ProfileDb> {
  return valueIn(await createProfile(portfolioOf(), noon))
}

export interface Facts {
  title?: string
  section?: string
  date?: PartialDate
  files?: TakenFile[]
}

export function achievementOf({
  title = 'Olympiad',
  section = 'achievements',
  date,
  files = [],
}: Facts = {}): Entry {
  const entry = newEntry('achievement', { section, item: 'olympiads' }, noon, 'olympiad')
  const evidence = files.map(({ info }) => ({ file: info.sha256 }))
  return { ...entry, title, evidence, ...(date && { date }) }
}

export async function fileOf(text: string): Promise<TakenFile> {
  const bytes = utf8(text)
  const info = EvidenceFile.parse({
    sha256: await sha256Hex(bytes),
    crc32: crc32(bytes),
    bytes: bytes.length,
    media: 'image',
    mime: 'image/png',
    name: `${text}.png`,
    addedAt: noon.toISOString(),
  })
  return {
    info,
    original: new Blob([bytes], { type: 'image/png' }),
    thumbnail: new Blob([`small ${text}`], { type: 'image/webp' }),
    view: new Blob([`large ${text}`], { type: 'image/webp' }),
  }
}

export function valueIn<T>(result: Result<T, { kind: string }>): T {
  if (!result.ok) throw new Error(`Expected a value, got ${JSON.stringify(result.failure)}`)
  return result.value
}

export function failureIn<F>(result: Result<unknown, F>): F {
  if (result.ok) throw new Error('Expected a failure, got a value')
  return result.failure
}

/** Each test begins in a browser that never saw the app. */
beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory()
})

/** From now on the table refuses every change, as a disk does that breaks halfway through a promise. */
export function breakWrites(
  { hook }: Pick<Table, 'hook'>,
  error: unknown = new Error('The disk broke'),
): void {
  hook('creating', () => {
    throw error
  })
  hook('updating', () => {
    throw error
  })
  hook('deleting', () => {
    throw error
  })
}

export const diskIsFull = new DOMException('The disk is full', 'QuotaExceededError')

/** Every row of every table, to see that nothing changed. */
export async function everyRow(db: Dexie): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {}
  for (const table of db.tables) rows[table.name] = await table.toArray()
  return rows
}

/** From now on the database keeps no Blobs, as WebKit in a private session. */
export function refuseBlobs(db: ProfileDb): void {
  for (const { hook } of [db.originals, db.copies]) {
    hook('creating', (_key, row) => {
      if (row.body instanceof Blob) throw new DOMException('Error preparing Blob/File data', 'UnknownError')
    })
  }
}
