/**
 * Ids of the closed vocabularies. Sources and facts about each value: `content/reference`;
 * Russian words: `src/i18n/vocabulary.ts`.
 */

/** Areas of activity: seven, as S4 16; a school may show fewer (S0 ¶1 names three). */
export const areas = ['study', 'creative', 'social', 'communicative', 'sport', 'science', 'research'] as const
export type Area = (typeof areas)[number]

/** Kinds of activity an entry may tell about. */
export const activities = [
  'olympiad',
  'intellectualContest',
  'creativeContest',
  'sportEvent',
  'fitnessEvent',
  'gto',
  'conference',
  'project',
  'researchWork',
  'creativeWork',
  'learningWork',
  'performance',
  'socialAction',
  'volunteering',
  'selfGovernment',
  'course',
  'additionalEducation',
  'practice',
  'camp',
  'monitoring',
  'event',
  'reward',
] as const
export type Activity = (typeof activities)[number]

export const areaOfActivity = {
  olympiad: 'study',
  intellectualContest: 'study',
  creativeContest: 'creative',
  sportEvent: 'sport',
  fitnessEvent: 'sport',
  gto: 'sport',
  conference: 'science',
  project: 'research',
  researchWork: 'research',
  creativeWork: 'creative',
  learningWork: 'study',
  performance: 'creative',
  socialAction: 'social',
  volunteering: 'social',
  selfGovernment: 'social',
  course: 'study',
  additionalEducation: 'creative',
  practice: 'social',
  camp: 'study',
  monitoring: 'study',
  event: 'social',
  reward: 'social',
} as const satisfies Record<Activity, Area>

/** Level of an event; «level» alone would also mean the level of education. */
export const eventLevels = [
  'class',
  'school',
  'municipal',
  'regional',
  'interregional',
  'allRussian',
  'international',
] as const
export type EventLevel = (typeof eventLevels)[number]

export const results = [
  'participant',
  'placeBand',
  'finalist',
  'diplomant',
  'prize3',
  'prize2',
  'prize',
  'winner',
  'grandPrix',
  'passed',
  'hours',
] as const
export type ResultKind = (typeof results)[number]

export const participationForms = ['inPerson', 'correspondence', 'remote'] as const
export const participations = ['individual', 'team'] as const

/** Documents that confirm (S0 ¶12, S4 23). */
export const documentKinds = [
  'diploma',
  'gramota',
  'certificate',
  'thanks',
  'svidetelstvo',
  'otzyv',
  'recenziya',
  'harakteristika',
  'recommendation',
  'educationDocument',
  'progressStatement',
  'gtoCertificate',
  'volunteerBook',
  'recordBook',
  'photo',
  'audio',
  'video',
  'medal',
  'order',
  'link',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** The GTO programme had 11 age stages until 23 March 2023 and has 18 since (domain invariant 11). */
export const gtoEditions = ['gto11', 'gto18'] as const
export const gtoBadges = ['bronze', 'silver', 'gold'] as const

export function gtoEditionOn(date: string): (typeof gtoEditions)[number] {
  return date < '2023-03-23' ? 'gto11' : 'gto18'
}

/** Catalogues an olympiad may belong to (S4 13, `levels-and-results.json`). */
export const olympiadCatalogues = ['vsosh', 'rsosh', 'ministryList', 'university', 'other'] as const
export type OlympiadCatalogue = (typeof olympiadCatalogues)[number]

/** Stages of the All-Russian school olympiad (`vsosh.json`). */
export const vsoshStages = ['school', 'municipal', 'regional', 'final'] as const
export type VsoshStage = (typeof vsoshStages)[number]

/** Sport ranks, lowest first. */
export const sportRanks = ['rank0', 'rank1', 'rank2', 'rank3', 'rank4', 'rank5', 'rank6', 'rank7'] as const
export type SportRank = (typeof sportRanks)[number]

/** Part that a person takes in a conference (S0 ¶7). */
export const conferenceRoles = ['speaker', 'coSpeaker', 'poster', 'listener', 'organiser'] as const
export type ConferenceRole = (typeof conferenceRoles)[number]

export const diagnosticKinds = [
  'subject',
  'metasubject',
  'test',
  'monitoring',
  'career',
  'psychological',
  'physical',
] as const
export type DiagnosticKind = (typeof diagnosticKinds)[number]

/** State examinations after grades 9 and 11 (S4 12). */
export const stateExams = ['oge', 'ege', 'gve', 'interview', 'essay'] as const
export type StateExam = (typeof stateExams)[number]

/** Who evaluated: the own school or somebody outside (S4 17). */
export const evaluations = ['internal', 'external'] as const
export type Evaluation = (typeof evaluations)[number]

/** Three groups of educational results (S4 8). */
export const resultGroups = ['personal', 'metasubject', 'subject'] as const
export type ResultGroup = (typeof resultGroups)[number]

/** Four groups of universal learning actions (S4 15; «рефлексивные» there, «регулятивные» in common use). */
export const uudGroups = ['personal', 'regulative', 'cognitive', 'communicative'] as const
export type UudGroup = (typeof uudGroups)[number]

export const goalStates = ['planned', 'active', 'reached', 'partly', 'changed', 'dropped'] as const
export type GoalState = (typeof goalStates)[number]

export const goalHorizons = ['quarter', 'year', 'level', 'life'] as const
export type GoalHorizon = (typeof goalHorizons)[number]

/** Why a snapshot is taken. */
export const snapshotReasons = [
  'yearEnd',
  'level4to5',
  'level9to10',
  'transfer',
  'graduation',
  'admission',
] as const
export type SnapshotReason = (typeof snapshotReasons)[number]

/** Roles that may confirm: a parent may ask, not confirm (invariant 7). */
export const confirmerRoles = [
  'classTeacher',
  'subjectTeacher',
  'extraTeacher',
  'psychologist',
  'methodHead',
  'deputyUpbringing',
  'deputyStudies',
  'director',
  'expert',
  'public',
] as const
export type ConfirmerRole = (typeof confirmerRoles)[number]

export const roles = ['student', 'parent', ...confirmerRoles, 'receivingSchool'] as const
export type Role = (typeof roles)[number]
