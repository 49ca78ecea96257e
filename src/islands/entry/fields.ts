import type { Activity } from '#domain'

/** Groups of fields of an achievement that depend on what it was. */
export type FieldGroup = 'subject' | 'event' | 'result' | 'form' | 'participation' | 'hours' | 'gto'

const contest: readonly FieldGroup[] = ['event', 'result', 'form', 'participation']

/** Fields by kind of activity (reference `activity-kinds`, extraFields); a fact that was already given is never hidden. */
const groupsOfActivity = {
  olympiad: ['subject', 'event', 'result', 'form'],
  intellectualContest: ['subject', ...contest],
  creativeContest: contest,
  sportEvent: ['event', 'result', 'participation'],
  fitnessEvent: ['event', 'result', 'participation'],
  gto: ['gto'],
  conference: ['subject', 'event', 'result', 'form'],
  project: ['subject', 'event', 'result', 'participation'],
  researchWork: ['subject', 'event', 'result'],
  creativeWork: contest,
  learningWork: ['subject'],
  performance: ['event', 'participation'],
  socialAction: ['event', 'participation'],
  volunteering: ['event', 'hours'],
  selfGovernment: ['event', 'result'],
  course: ['subject', 'event', 'result', 'hours'],
  additionalEducation: ['event', 'hours'],
  practice: ['event', 'hours'],
  camp: ['event', 'hours'],
  monitoring: ['subject', 'result'],
  event: ['event', 'result'],
  reward: ['event', 'result'],
} as const satisfies Record<Activity, readonly FieldGroup[]>

export function hasGroup(activity: Activity, group: FieldGroup): boolean {
  const groups: readonly FieldGroup[] = groupsOfActivity[activity]
  return groups.includes(group)
}
