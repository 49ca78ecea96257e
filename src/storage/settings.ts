import { z } from 'zod/mini'
import { Instant, Line, ShowcaseSelection, SnapshotDraft } from '#domain'
import { ok, type Result } from '#failure'
import type { ProfileDb } from './database.ts'
import { guarded, type StorageFailure } from './failures.ts'
import { withRegistry } from './registry.ts'
import { checked } from './rows.ts'

/** What a portfolio remembers beside its entries. */
export interface Settings {
  showcase: ShowcaseSelection
  /** When the last copy (bundle) was saved outside the browser. */
  lastCopyAt: Instant
  copyReminderHiddenUntil: Instant
  /** Receiver of the last bundle, offered again. */
  lastReceiver: string
  /** Index of the case on the cover of a folder on paper (S4 19.3). */
  caseIndex: string
  /** A transition that was begun and not yet kept as a snapshot. */
  transition: SnapshotDraft
}

/** What this device remembers, whichever portfolio is open. */
export interface DeviceSettings {
  installHintHiddenUntil: Instant
  /** The browser's answer when it was asked to keep the data. */
  persistence: 'yes' | 'no'
}

type SchemasOf<T> = { readonly [N in keyof T]: z.ZodMiniType<T[N]> }

const schemas: SchemasOf<Settings> = {
  showcase: ShowcaseSelection,
  lastCopyAt: Instant,
  copyReminderHiddenUntil: Instant,
  lastReceiver: Line,
  caseIndex: Line,
  transition: SnapshotDraft,
}

const deviceSchemas: SchemasOf<DeviceSettings> = {
  installHintHiddenUntil: Instant,
  persistence: z.enum(['yes', 'no']),
}

/** A setting, undefined while it was never saved or cannot be read. */
export async function readSetting<N extends keyof Settings>(
  db: ProfileDb,
  name: N,
): Promise<Settings[N] | undefined> {
  const row = await db.settings.get(name)
  return schemas[name].safeParse(row?.value).data
}

export async function saveSetting<N extends keyof Settings>(
  db: ProfileDb,
  name: N,
  value: Settings[N],
): Promise<Result<void, StorageFailure>> {
  const fit = checked(schemas[name], value)
  if (!fit.ok) return fit
  return guarded(async () => {
    await db.settings.put({ name, value })
    return ok(undefined)
  })
}

export async function readDeviceSetting<N extends keyof DeviceSettings>(
  name: N,
): Promise<DeviceSettings[N] | undefined> {
  const row = await withRegistry(async (registry) => ok(await registry.settings.get(name)))
  return row.ok ? deviceSchemas[name].safeParse(row.value?.value).data : undefined
}

export async function saveDeviceSetting<N extends keyof DeviceSettings>(
  name: N,
  value: DeviceSettings[N],
): Promise<Result<void, StorageFailure>> {
  const fit = checked(deviceSchemas[name], value)
  if (!fit.ok) return fit
  return withRegistry(async (registry) => {
    await registry.settings.put({ name, value })
    return ok(undefined)
  })
}

/** Forgets a setting. */
export async function forgetSetting(
  db: ProfileDb,
  name: keyof Settings,
): Promise<Result<void, StorageFailure>> {
  return guarded(async () => ok(await db.settings.delete(name)))
}

/** What the owner chose to show; undefined before the first choice. */
export function readShowcase(db: ProfileDb): Promise<ShowcaseSelection | undefined> {
  return readSetting(db, 'showcase')
}

export function saveShowcase(
  db: ProfileDb,
  selection: ShowcaseSelection,
): Promise<Result<void, StorageFailure>> {
  return saveSetting(db, 'showcase', selection)
}
