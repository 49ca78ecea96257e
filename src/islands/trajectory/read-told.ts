import type { Entry } from '#domain'
import { type EntryFilter, listEntries, type ProfileDb } from '#storage'

const told: readonly EntryFilter[] = [
  { kind: 'plan' },
  { kind: 'goal' },
  { kind: 'assessment' },
  { isProud: true },
]

/** What the trajectory tells of, each entry once. Achievements and works are read only if a plan names subjects. */
export async function readTold(db: ProfileDb): Promise<Entry[]> {
  const entries = await readAll(db, told)
  const hasProfile = entries.some(({ kind, ...plan }) => kind === 'plan' && namesSubjects(plan))
  const more = hasProfile ? await readAll(db, [{ kind: 'achievement' }, { kind: 'work' }]) : []
  return [...new Map([...entries, ...more].map((entry) => [entry.id, entry])).values()]
}

function namesSubjects(plan: object): boolean {
  return 'subjects' in plan && Array.isArray(plan.subjects) && plan.subjects.length > 0
}

async function readAll(db: ProfileDb, filters: readonly EntryFilter[]): Promise<Entry[]> {
  const found: Entry[] = []
  for (const filter of filters) {
    found.push(...(await listEntries(db, { ...filter, limit: Number.POSITIVE_INFINITY })).entries)
  }
  return found
}
