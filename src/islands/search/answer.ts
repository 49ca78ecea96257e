import type { Entry, PortfolioId } from '#domain'
import { explainStorage, searchTexts } from '#i18n'
import { EntryIndex } from '#search'
import { allEntries, openProfile, type ProfileDb, readFileInfos, watch } from '#storage'
import type { SearchNews, SearchOrder } from './messages.ts'

type Tell = (news: SearchNews) => void

/** The work of the search worker: an index over one portfolio, kept as the portfolio is. */
export function answer(tell: Tell): (order: SearchOrder) => void {
  const index = new EntryIndex()
  return (order) => {
    if (order.act === 'open') void follow(order.profile, index, tell)
    else tell({ kind: 'found', number: order.number, found: index.find(order.query) })
  }
}

async function follow(profile: PortfolioId, index: EntryIndex, tell: Tell): Promise<void> {
  const opened = await openProfile(profile)
  if (!opened.ok) return tell({ kind: 'failed', text: explainStorage(opened.failure) })
  watch(
    () => readSearchable(opened.value),
    ({ entries, names }) => {
      for (const entry of entries) index.put(entry, namesOf(entry, names))
      index.keepOnly(new Set(entries.map(({ id }) => id)))
      tell({ kind: 'ready' })
    },
    () => tell({ kind: 'failed', text: searchTexts.failed }),
  )
}

type Searchable = { readonly entries: readonly Entry[]; readonly names: ReadonlyMap<string, string> }

async function readSearchable(db: ProfileDb): Promise<Searchable> {
  const entries = await allEntries(db)
  const files = new Set(entries.flatMap(({ evidence }) => evidence.map(({ file }) => file)))
  const infos = await readFileInfos(db, [...files])
  return { entries, names: new Map([...infos].map(([file, { name }]) => [file, name])) }
}

function namesOf({ evidence }: Entry, names: ReadonlyMap<string, string>): string[] {
  return evidence.flatMap(({ file }) => names.get(file) ?? [])
}
