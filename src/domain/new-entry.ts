import type { Entry, EntryKind, Placement } from './entry.ts'
import { newEntryId } from './ids.ts'
import { type Activity, areaOfActivity } from './vocabulary.ts'

/** An empty entry, private, written by the student, standing in one place. */
export function newEntry(kind: EntryKind, placement: Placement, now: Date, activity?: Activity): Entry {
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
    placements: [placement],
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
  }
}
