import type { Entry, SelfAssessment } from '#domain'

/** Judgements of an entry before the present one, newest first, one a day: what stood at the end of that day. */
export function earlierJudgements(present: Entry, history: readonly { entry: Entry }[]): SelfAssessment[] {
  const days = new Set([present.selfAssessment?.on])
  return history.flatMap(({ entry: { selfAssessment } }) => {
    if (!selfAssessment || selfAssessment.values.length === 0 || days.has(selfAssessment.on)) return []
    days.add(selfAssessment.on)
    return [selfAssessment]
  })
}
