// The page of the bench «list»: runs in a browser over a database of its own and answers with milliseconds.
import {
  type Activity,
  activities,
  type Entry,
  newEntry,
  newPortfolioId,
  type Portfolio,
  type PortfolioId,
} from '#domain'
import {
  countBySection,
  countByYear,
  createProfile,
  findEntries,
  listEntries,
  openProfile,
  type ProfileDb,
  removeProfile,
  replaceWith,
  saveEntry,
  watch,
} from '#storage'

const now = new Date('2026-11-14T12:00:00.000Z')
const section = 'achievements'
const limit = 50
const rounds = 9

/** Milliseconds of each workload, the median of its rounds. */
type Times = Record<string, number>

declare global {
  interface Window {
    listBench: {
      fill: (entries: number) => Promise<void>
      measure: () => Promise<Times>
      clear: () => Promise<unknown>
    }
  }
}

let db: ProfileDb

window.listBench = {
  async fill(entries) {
    db = await filled(entries)
  },
  async measure() {
    return { ...(await ours(db)), ...(await peer(db)) }
  },
  async clear() {
    db.close()
    return removeProfile(db.id)
  },
}

async function ours(db: ProfileDb): Promise<Times> {
  const { next } = await listEntries(db, { section, limit })
  return {
    'opened, first rows': await median(() => openedRows(db.id)),
    'first rows': await median(() => listEntries(db, { section, limit })),
    'next page': await median(() => listEntries(db, { section, limit, after: next })),
    'one area': await median(() => listEntries(db, { section, area: 'sport', limit })),
    'counts by section': await median(() => countBySection(db)),
    'counts by year': await median(() => countByYear(db, { section })),
    'an edit shown': await median((round) => editShown(db, round)),
    'every text searched': await median(() => findEntries(db, 'nowhere', { section, limit }), 1),
  }
}

async function openedRows(id: PortfolioId): Promise<void> {
  const opened = await openProfile(id, now)
  if (!opened.ok) throw new Error(`Cannot open the database: ${opened.failure.kind}`)
  await listEntries(opened.value, { section, limit })
  opened.value.close()
}

/** The same questions without an index: read everything, filter, sort, cut. */
async function peer(db: ProfileDb): Promise<Times> {
  return {
    'first rows, unindexed': await median(() => unindexed(db, () => true), 1),
    'one area, unindexed': await median(
      () => unindexed(db, (entry) => 'area' in entry && entry.area === 'sport'),
      1,
    ),
  }
}

async function unindexed(db: ProfileDb, isWanted: (entry: Entry) => boolean): Promise<Entry[]> {
  const rows = await db.entries.toArray()
  const entries = rows.map(({ entry }) => entry as Entry) // written by this page a moment ago
  return entries
    .filter((entry) => entry.placements.some((one) => one.section === section) && isWanted(entry))
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
    .slice(0, limit)
}

/** From the save of the first entry of the list until the watched list shows it. */
function editShown(db: ProfileDb, round: number): Promise<void> {
  const title = `Edited ${round} ${performance.now()}`
  return new Promise((shown) => {
    let isSaved = false
    const stop = watch(
      () => listEntries(db, { section, limit }),
      ({ entries: [first] }) => {
        if (first?.title === title) {
          stop()
          shown()
        } else if (first && !isSaved) {
          isSaved = true
          void saveEntry(db, { ...first, title }, now)
        }
      },
    )
  })
}

async function median(act: (round: number) => PromiseLike<unknown>, times = rounds): Promise<number> {
  const taken: number[] = []
  for (let round = 0; round < times; round++) {
    const start = performance.now()
    await act(round)
    taken.push(performance.now() - start)
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0
}

async function filled(entries: number): Promise<ProfileDb> {
  const portfolio = portfolioOf()
  const created = await createProfile(portfolio, now)
  if (!created.ok) throw new Error(`Cannot fill the database: ${created.failure.kind}`)
  const all = Array.from({ length: entries }, (_, at) => entryOf(at))
  const imported = await replaceWith(created.value, { portfolio, entries: all, files: [] }, { now })
  if (!imported.ok) throw new Error(`Cannot fill the database: ${imported.failure.kind}`)
  return created.value
}

function portfolioOf(): Portfolio {
  const at = now.toISOString()
  return {
    id: newPortfolioId(now),
    createdAt: at,
    updatedAt: at,
    owner: { name: { family: 'Voronova', given: 'Masha' } },
    enrolments: [{ school: { name: 'School 63' }, grade: 11, from: '2026-09-01' }],
    structure: { id: 's0-personal-folder', version: '1' },
    isExample: false,
  }
}

/** Eleven school years, four sections, a story of some length: the same entries in every run. */
function entryOf(at: number): Entry {
  const month = String((at % 12) + 1).padStart(2, '0')
  const place = { section: at % 2 ? section : `section-${at % 7}`, item: `item-${at % 5}` }
  const entry = newEntry('achievement', place, now, activityOf(at))
  const story = {
    whatIDid: `I did number ${at}. `.repeat(10),
    whatILearned: 'I learned to wait. '.repeat(10),
  }
  const date = `${2016 + ((at * 7) % 11)}-${month}-${String((at % 28) + 1).padStart(2, '0')}`
  return { ...entry, title: `Entry number ${at}`, date, story }
}

function activityOf(at: number): Activity {
  return activities[(at * 5) % activities.length] ?? 'event'
}
