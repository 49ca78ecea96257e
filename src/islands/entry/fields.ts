import type { Achievement, Activity, Work } from '#domain'

/** Groups of fields of an achievement that depend on what it was. */
export type FieldGroup =
  | 'subject'
  | 'olympiad'
  | 'gto'
  | 'conference'
  | 'part'
  | 'result'
  | 'score'
  | 'rank'
  | 'event'
  | 'eventDetails'
  | 'span'
  | 'hours'
  | 'form'
  | 'people'
  | 'school'

const contest: readonly FieldGroup[] = ['event', 'result', 'form', 'people', 'school']
const sport: readonly FieldGroup[] = ['event', 'result', 'score', 'rank', 'form', 'people', 'school']
const lasting: readonly FieldGroup[] = ['event', 'span', 'hours', 'people']

/** Fields by kind of activity (reference `activity-kinds`, extraFields). */
const groupsOfActivity = {
  olympiad: ['subject', 'olympiad', 'event', 'result', 'score', 'people', 'school'],
  intellectualContest: ['subject', 'score', ...contest],
  creativeContest: ['part', ...contest],
  sportEvent: sport,
  fitnessEvent: sport,
  gto: ['gto'],
  conference: ['subject', 'conference', ...contest],
  project: ['subject', 'part', ...contest],
  researchWork: ['subject', ...contest],
  creativeWork: contest,
  learningWork: ['subject', 'people'],
  performance: ['part', 'event', 'form', 'people'],
  socialAction: ['part', 'event', 'form', 'people'],
  volunteering: [...lasting, 'part', 'school'],
  selfGovernment: ['part', 'event', 'span', 'result'],
  course: ['subject', ...lasting, 'result', 'school'],
  additionalEducation: [...lasting, 'result', 'school'],
  practice: ['part', ...lasting, 'school'],
  camp: [...lasting, 'school'],
  monitoring: ['subject', 'score', 'school'],
  event: ['part', 'event', 'result'],
  reward: ['result', 'event'],
} as const satisfies Record<Activity, readonly FieldGroup[]>

/** What each group writes. */
const valuesOf: Record<FieldGroup, (entry: Achievement) => readonly unknown[]> = {
  subject: ({ subject }) => [subject],
  olympiad: ({ event }) => [event?.catalogue, event?.vsoshStage, event?.listedLevel],
  gto: ({ gto }) => [gto],
  conference: ({ conference, abstract }) => [conference?.section, conference?.role, abstract],
  part: ({ part }) => [part],
  result: ({ result, resultText, place, degree }) => [result, resultText, place, degree],
  score: ({ score }) => [score],
  rank: ({ sportRank }) => [sportRank],
  event: ({ eventLevel, event }) => [eventLevel, event?.name, event?.organiser],
  eventDetails: ({ event }) => [event?.city, event?.stage, event?.url],
  span: ({ span }) => [span?.from, span?.to],
  hours: ({ hoursClaimed }) => [hoursClaimed],
  form: ({ form, participation, teamSize }) => [form, participation, teamSize],
  people: ({ supervisor, coAuthors }) => [supervisor, coAuthors],
  school: ({ evaluation, countsInSchool }) => [evaluation, countsInSchool],
}

/** Whether a group is on the screen: it fits the activity, or a fact was given in it, which is never hidden. */
export function isShown(entry: Achievement, group: FieldGroup): boolean {
  const groups: readonly FieldGroup[] = groupsOfActivity[entry.activity]
  const fitting = group === 'eventDetails' ? 'event' : group
  return groups.includes(fitting) || isFilled(entry, group)
}

export function isFilled(entry: Achievement, group: FieldGroup): boolean {
  return valuesOf[group](entry).some((value) => value !== undefined)
}

const staged: readonly Activity[] = ['project', 'researchWork', 'conference', 'practice', 'socialAction']

/** Whether a work shows its stages, its product and the student's part: projects do, and whatever has them. */
export function isStaged({ activity, stages, product, part, span }: Work): boolean {
  return staged.includes(activity) || [stages, product, part, span].some((value) => value !== undefined)
}
