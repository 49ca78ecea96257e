import { Entry, type EntryId, newEntryId, newPortfolioId, Portfolio, spanOf } from '#domain'
import grade5 from '../../content/example/grade-5.json'
import grade6 from '../../content/example/grade-6.json'
import grade7 from '../../content/example/grade-7.json'
import growth from '../../content/example/growth.json'
import portfolio from '../../content/example/portfolio.json'
import { EntryContent, type FileContent, PortfolioContent } from './example-content.ts'

/** The student of the example, every entry with the files it is to name. */
export type ExampleContent = {
  portfolio: Portfolio
  entries: { entry: Entry; files: FileContent[] }[]
}

type Ids = ReadonlyMap<string, EntryId>

/** Puts the example together, written by the student on the days its entries tell of. */
export function readExample(now: Date): ExampleContent {
  const contents = [...grade5, ...grade6, ...grade7, ...growth].map((raw) => EntryContent.parse(raw))
  const written = contents.map((content) => ({ content, id: newEntryId(writingOf(content)) }))
  const ids = new Map(written.flatMap(({ content: { key }, id }) => (key ? [[key, id] as const] : [])))
  return {
    portfolio: Portfolio.parse({
      ...PortfolioContent.parse(portfolio),
      id: newPortfolioId(now),
      createdAt: '2024-09-02T15:00:00.000Z',
      updatedAt: now.toISOString(),
      isExample: true,
    }),
    entries: written.map(({ content, id }) => readEntry(content, id, ids)),
  }
}

function readEntry(content: EntryContent, id: EntryId, ids: Ids): ExampleContent['entries'][number] {
  const { at, key: _, files = [], ...facts } = content
  const [section, item] = at?.split('/') ?? []
  const writtenAt = writingOf(content).toISOString()
  const entry = Entry.parse({
    isProud: false,
    ...facts,
    ...linksOf(content, ids),
    id,
    rev: 1,
    createdAt: writtenAt,
    updatedAt: writtenAt,
    author: { role: 'student' },
    evidence: [],
    placements: at ? [{ section, item }] : [],
  })
  return { entry, files }
}

/** Other entries that an entry names, by their ids; a key that nobody has becomes none, and the schema refuses it. */
function linksOf({ goal, nextGoal, steps }: EntryContent, ids: Ids): object {
  return {
    ...(goal && { goal: ids.get(goal) ?? null }),
    ...(nextGoal && { nextGoal: ids.get(nextGoal) ?? null }),
    ...(steps && { steps: steps.map((step) => stepOf(step, ids)) }),
  }
}

/** Steps of a card are lines; those of a goal may name the entry that closed them. */
function stepOf(step: NonNullable<EntryContent['steps']>[number], ids: Ids): unknown {
  if (typeof step === 'string' || step.entry === undefined) return step
  return { ...step, entry: ids.get(step.entry) ?? null }
}

function writingOf({ date }: EntryContent): Date {
  return new Date(`${spanOf(date).to}T15:00:00.000Z`)
}
