import type { IsoDate } from './dates.ts'
import type { Enrolment } from './owner.ts'
import type { SnapshotReason } from './vocabulary.ts'

/**
 * The enrolment that a turn of school life leads to, to be completed by the student: the next grade from
 * September, or the same grade of a school still to be named. Undefined where no school follows.
 */
export function nextEnrolment(
  current: Enrolment,
  grade: number,
  reason: SnapshotReason,
  today: IsoDate,
): Enrolment | undefined {
  const { to: _ended, letter: _letter, ...same } = current
  if (reason === 'transfer') return { ...same, grade, from: today, school: { name: '' } }
  if (grade >= 11 || reason === 'graduation' || reason === 'admission') return undefined
  const [year = 0, month = 1] = today.split('-').map(Number)
  const next = { ...same, grade: grade + 1, from: `${month >= 9 ? year + 1 : year}-09-01` }
  // Classes of grade 10 are put together anew.
  return current.letter && reason !== 'level9to10' ? { ...next, letter: current.letter } : next
}
