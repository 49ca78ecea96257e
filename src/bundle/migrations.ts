import { schemaVersion } from '#domain'

type Json = Record<string, unknown>

/** Lifts what a bundle holds from one schema version to the next. An entry is its facts and details joined. */
export type Migration = { index: (older: Json) => Json; entry: (older: Json) => Json }

/** Step `n` lifts version `n + 1` to version `n + 2`: as many steps as there are older versions. */
export const migrations: readonly Migration[] = [
  // Version 2 only adds: kinds of entries, and members that may be absent.
  { index: (older) => older, entry: (older) => older },
]

/** The index in the present version, from one that is not newer. */
export function migrateIndex(index: Json, from: number): Json {
  const lifted = migrations.slice(from - 1).reduce((older, step) => step.index(older), index)
  return from < schemaVersion ? { ...lifted, schemaVersion } : lifted
}

export function migrateEntry(entry: Json, from: number): Json {
  return migrations.slice(from - 1).reduce((older, step) => step.entry(older), entry)
}
