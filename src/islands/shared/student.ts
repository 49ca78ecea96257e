import type { Portfolio, Structure } from '#domain'
import { ok, type Result } from '#failure'
import { openCurrentProfile, type ProfileDb, readPortfolio, type StorageFailure } from '#storage'
import { link } from './link.ts'
import { loadStructure } from './structures.ts'

/** What every screen of the student stands on. */
export type Student = {
  readonly db: ProfileDb
  readonly portfolio: Portfolio
  readonly structure: Structure
}

let opening: Promise<Result<Student | undefined, StorageFailure>> | undefined

/** The portfolio opened last on this device, opened once a page; undefined when there is none. */
export function currentStudent(): Promise<Result<Student | undefined, StorageFailure>> {
  opening ??= open()
  return opening
}

/** The same for a screen that makes no sense without a portfolio: leads to the front page when there is none. */
export async function requireStudent(): Promise<Result<Student, StorageFailure>> {
  const student = await currentStudent()
  if (!student.ok) return student
  if (student.value) return ok(student.value)
  location.replace(link('/'))
  return new Promise(() => {})
}

async function open(): Promise<Result<Student | undefined, StorageFailure>> {
  const db = await openCurrentProfile()
  if (!db.ok || !db.value) return db.ok ? ok(undefined) : db
  const portfolio = await readPortfolio(db.value)
  if (!portfolio.ok) return portfolio
  const structure = await loadStructure(portfolio.value.structure)
  return ok({ db: db.value, portfolio: portfolio.value, structure })
}
