import { type EntryKind, newEntry, type Plan } from '#domain'
import { explainStorage } from '#i18n'
import { saveEntry } from '#storage'
import { placeFor } from '../goals/goal-places.ts'
import { openBegun } from '../shared/begun.ts'
import { entryLink } from '../shared/link.ts'
import type { Student } from '../shared/student.ts'
import { showToast } from '../shared/toasts.ts'

/** A school year has one plan: a second press opens the same. */
export async function openPlan(student: Student, plan: Plan | undefined): Promise<void> {
  if (plan) location.assign(entryLink(plan.id))
  else await begin(student, 'plan')
}

export function addAssessment(student: Student): Promise<void> {
  return begin(student, 'assessment')
}

async function begin({ db, structure }: Student, kind: EntryKind): Promise<void> {
  const place = kind === 'assessment' ? placeFor(structure, 'assessment') : undefined
  const saved = await saveEntry(db, newEntry(kind, place, new Date()), new Date())
  if (saved.ok) openBegun(saved.value.id)
  else showToast(explainStorage(saved.failure))
}
