import type { EventLevel, VsoshStage } from './vocabulary.ts'

/** The lowest grade that usually takes part in a stage (`content/reference/vsosh.json`). */
export const lowestGradeOfStage = {
  school: 4,
  municipal: 7,
  regional: 9,
  final: 9,
} as const satisfies Record<VsoshStage, number>

export const levelOfStage = {
  school: 'school',
  municipal: 'municipal',
  regional: 'regional',
  final: 'allRussian',
} as const satisfies Record<VsoshStage, EventLevel>

/** Whether a grade is below a stage. Worth a word, never an error: a younger child may write for an older grade. */
export function isEarlyForStage(stage: VsoshStage, grade: number | undefined): boolean {
  return grade !== undefined && grade < lowestGradeOfStage[stage]
}
