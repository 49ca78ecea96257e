import { civilDate, schoolYearOf } from './dates.ts'
import { Entry, type EntryKind } from './entry.ts'
import { newEntryId } from './ids.ts'
import type { Placement } from './placement.ts'
import { type Activity, areaOfActivity } from './vocabulary.ts'

/** An empty entry, private, written by the student, standing in one place or, as a goal may, in none. */
export function newEntry(
  kind: EntryKind,
  placement: Placement | undefined,
  now: Date,
  activity?: Activity,
): Entry {
  const at = now.toISOString()
  const common = {
    id: newEntryId(now),
    rev: 1,
    createdAt: at,
    updatedAt: at,
    author: { role: 'student' as const },
    title: '',
    evidence: [],
    story: { whatIDid: '', whatILearned: '' },
    visibility: 'private' as const,
    isProud: false,
    placements: placement ? [placement] : [],
  }
  switch (kind) {
    case 'achievement': {
      const chosen = activity ?? 'olympiad'
      return { ...common, kind, activity: chosen, area: areaOfActivity[chosen] }
    }
    case 'work': {
      const chosen = activity ?? 'creativeWork'
      return { ...common, kind, activity: chosen, area: areaOfActivity[chosen] }
    }
    case 'page':
      return { ...common, kind, text: '' }
    case 'helper':
      return { ...common, kind, text: '', steps: [] }
    case 'goal':
      return { ...common, kind, why: '', horizon: 'year', state: 'planned', steps: [] }
    case 'plan':
      return {
        ...common,
        kind,
        schoolYear: schoolYearOf(civilDate(now)),
        startNote: '',
        midNote: '',
        endNote: '',
      }
    case 'assessment':
      return { ...common, kind, period: schoolYearOf(civilDate(now)), text: '' }
    case 'diagnostic':
      return { ...common, kind, instrument: 'subject', result: '', meaning: '', nextStep: '' }
    case 'exam':
      return { ...common, kind, exam: 'oge' }
    case 'reading':
      return { ...common, kind, text: '', books: [] }
  }
}

/** Whether an entry is still as `newEntry` made it: nothing was ever written into it. */
export function isUntouched(entry: Entry): boolean {
  const { kind, id, createdAt, updatedAt, placements } = entry
  const activity = 'activity' in entry ? entry.activity : undefined
  const fresh = newEntry(kind, placements[0], new Date(createdAt), activity)
  return inOneOrder({ ...fresh, id, updatedAt }) === inOneOrder(entry)
}

/** A parsed entry has its members in the order of the schema. */
function inOneOrder(entry: Entry): string {
  return JSON.stringify(Entry.parse(entry))
}
