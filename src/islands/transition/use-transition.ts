import { useEffect, useState } from 'preact/hooks'
import {
  civilDate,
  currentEnrolment,
  type Enrolment,
  type Entry,
  gradeOn,
  restOf,
  type Snapshot,
  type SnapshotDraft,
  takeSnapshot,
} from '#domain'
import { ok, type Result } from '#failure'
import {
  allEntries,
  archiveEntries,
  forgetSetting,
  listSnapshots,
  readSetting,
  type StorageFailure,
  saveSetting,
  saveSnapshot,
} from '#storage'
import type { Student } from '../shared/student.ts'
import { useWatch } from '../shared/use-watch.ts'

/** What was kept in the end, and which entries went to the archive with it. */
export type Finished = { readonly snapshot: Snapshot; readonly archived: Entry['id'][] }

export type Transition = {
  readonly enrolment: Enrolment
  /** Entries of the active view, and those that the corrected snapshot showed. */
  readonly entries: readonly Entry[]
  readonly snapshots: readonly Snapshot[]
  readonly draft: SnapshotDraft | undefined
  readonly change: (draft: SnapshotDraft) => void
  readonly finish: (draft: SnapshotDraft) => Promise<Result<Finished, StorageFailure>>
}

/** A transition in the making: whatever is chosen or written is kept as it is, on this device. */
export function useTransition({ db, portfolio }: Student): Transition | undefined {
  const [begun, setBegun] = useState<{ draft: SnapshotDraft | undefined }>()
  const all = useWatch(() => allEntries(db), [db])
  const snapshots = useWatch(() => listSnapshots(db), [db])
  useEffect(() => void readSetting(db, 'transition').then((draft) => setBegun({ draft })), [db])
  const enrolment = enrolmentToday(portfolio.enrolments)
  if (!begun || !all || !snapshots || !enrolment) return undefined
  const corrected = snapshots.find(({ id }) => id === begun.draft?.previous)
  const entries = offeredEntries(all, corrected)

  const change = (draft: SnapshotDraft) => {
    setBegun({ draft })
    void saveSetting(db, 'transition', draft)
  }
  const finish = async (draft: SnapshotDraft): Promise<Result<Finished, StorageFailure>> => {
    const now = new Date()
    const snapshot = takeSnapshot(draft, entries, enrolment, now)
    const saved = await saveSnapshot(db, snapshot)
    if (!saved.ok) return saved
    const rest = draft.archivesRest ? restOf(draft, entries).map(({ id }) => id) : []
    const archived = await archiveEntries(db, rest, now)
    if (!archived.ok) return archived
    await forgetSetting(db, 'transition')
    setBegun({ draft: undefined })
    return ok({ snapshot, archived: archived.value })
  }

  return { enrolment, entries, snapshots, draft: begun.draft, change, finish }
}

/**
 * What may be kept: titled entries but those of the archive and the page for oneself alone, and what the
 * corrected snapshot still holds.
 */
function offeredEntries(all: readonly Entry[], corrected: Snapshot | undefined): Entry[] {
  const held = new Map((corrected?.items ?? []).map(({ entry }) => [entry.id, entry]))
  const isOffered = ({ title, isArchived, isPersonal }: Entry) => title !== '' && !isArchived && !isPersonal
  const offered = all.filter((entry) => held.has(entry.id) || isOffered(entry))
  const known = new Set(all.map(({ id }) => id))
  return [...offered, ...[...held.values()].filter(({ id }) => !known.has(id))]
}

/** The present enrolment with the grade of today. */
function enrolmentToday(enrolments: readonly Enrolment[]): Enrolment | undefined {
  const current = currentEnrolment(enrolments)
  const grade = gradeOn(enrolments, civilDate(new Date()))
  return current && { ...current, grade: grade ?? current.grade }
}
