import { relocate, type Structure } from '#domain'
import { explainStorage } from '#i18n'
import { switchStructure } from '#storage'
import type { Student } from '../shared/student.ts'

/** Lays the portfolio out by another structure; returns why it could not, or undefined. */
export async function switchTo({ db, structure }: Student, to: Structure): Promise<string | undefined> {
  const reference = { id: to.id, version: to._meta.version }
  const switched = await switchStructure(db, reference, (entry) => relocate(entry, structure, to))
  return switched.ok ? undefined : explainStorage(switched.failure)
}
