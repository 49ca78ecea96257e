import type { Entry } from './entry.ts'

/**
 * The entry without the names of other people: co-authors, supervisors and helpers are shown to nobody unless
 * they agreed to be named (invariant 32). The student's own device shows them.
 */
export function withoutOthers(entry: Entry): Entry {
  const { name: _, ...author } = entry.author
  const { helpedBy: __, ...rest } = withoutNamed(entry)
  return { ...rest, author }
}

function withoutNamed(entry: Entry): Entry {
  switch (entry.kind) {
    case 'achievement':
    case 'work': {
      const { coAuthors: _, supervisor: __, ...rest } = entry
      return rest
    }
    case 'goal': {
      const { helper: _, ...rest } = entry
      return rest
    }
    case 'diagnostic': {
      const { by: _, ...rest } = entry
      return rest
    }
    default:
      return entry
  }
}
