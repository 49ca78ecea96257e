import { Entry, newEntryId, newPortfolioId, Portfolio, spanOf } from '#domain'
import grade5 from '../../content/example/grade-5.json'
import grade6 from '../../content/example/grade-6.json'
import grade7 from '../../content/example/grade-7.json'
import portfolio from '../../content/example/portfolio.json'
import { EntryContent, type FileContent, PortfolioContent } from './example-content.ts'

/** The student of the example, every entry with the files it is to name. */
export type ExampleContent = {
  portfolio: Portfolio
  entries: { entry: Entry; files: FileContent[] }[]
}

/** Puts the example together, written by the student on the days its entries tell of. */
export function readExample(now: Date): ExampleContent {
  return {
    portfolio: Portfolio.parse({
      ...PortfolioContent.parse(portfolio),
      id: newPortfolioId(now),
      createdAt: '2024-09-02T15:00:00.000Z',
      updatedAt: now.toISOString(),
      isExample: true,
    }),
    entries: [...grade5, ...grade6, ...grade7].map((raw) => readEntry(EntryContent.parse(raw))),
  }
}

function readEntry({ at, files = [], ...facts }: EntryContent): ExampleContent['entries'][number] {
  const [section, item] = at.split('/')
  const writtenAt = `${spanOf(facts.date).to}T15:00:00.000Z`
  const entry = Entry.parse({
    isProud: false,
    ...facts,
    id: newEntryId(new Date(writtenAt)),
    rev: 1,
    createdAt: writtenAt,
    updatedAt: writtenAt,
    author: { role: 'student' },
    evidence: [],
    placements: [{ section, item }],
  })
  return { entry, files }
}
