import type { Entry, EntryKind, Stage, Story } from '#domain'

/** Questions of the story on the screen: those that stand open, and those behind «more». */
export type Prompts = { open: (keyof Story)[]; more: (keyof Story)[] }

const fields = ['whatIDid', 'whatWasHard', 'whatILearned', 'whereApplied', 'whatNext'] as const

/** In grades 1–4 two questions stand open, later the four of S3 2.2, in grades 10–11 all of them. */
const openAtStage = {
  primary: ['whatIDid', 'whatILearned'],
  basic: ['whatIDid', 'whatWasHard', 'whatILearned', 'whatNext'],
  secondary: fields,
} as const satisfies Record<Stage, readonly (keyof Story)[]>

/** What a kind has no other field for. A page and a card are a story themselves; an exam tells nothing. */
const askedOf = {
  achievement: fields,
  work: fields,
  goal: fields,
  assessment: ['whatWasHard', 'whatILearned', 'whatNext'],
  page: ['whatIDid', 'whatILearned'],
  helper: ['whatILearned', 'whereApplied'],
  plan: [],
  diagnostic: [],
  exam: [],
  reading: ['whatILearned'],
} as const satisfies Record<EntryKind, readonly (keyof Story)[]>

/** Kinds that the student judges and tags: what was made, done, learnt or read. */
const judged: readonly EntryKind[] = [
  'achievement',
  'work',
  'page',
  'helper',
  'goal',
  'assessment',
  'reading',
]

/** Whether an entry has a place for judgement and tags; one that has them already always does. */
export function isJudged({ kind, selfAssessment, uud, resultGroups }: Entry): boolean {
  return judged.includes(kind) || [selfAssessment, uud, resultGroups].some((value) => value !== undefined)
}

/** The questions of an entry by its kind and the stage of school; one that was answered is always there, open. */
export function promptsOf({ kind, story }: Pick<Entry, 'kind' | 'story'>, stage: Stage): Prompts {
  const asked: readonly (keyof Story)[] = askedOf[kind]
  const first: readonly (keyof Story)[] = openAtStage[stage]
  const isFilled = (field: keyof Story) => (story[field] ?? '').trim() !== ''
  // A page stands on its own text: the story is a second thought.
  const isOpen = (field: keyof Story) => kind !== 'page' && kind !== 'helper' && first.includes(field)
  return {
    open: fields.filter((field) => isFilled(field) || (asked.includes(field) && isOpen(field))),
    more: fields.filter((field) => !isFilled(field) && asked.includes(field) && !isOpen(field)),
  }
}
