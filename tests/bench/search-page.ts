// The page of the bench «search»: the product's own worker over a database of 10,000 entries, and a peer.
import { stemmer } from '@orama/stemmers/russian'
import MiniSearch from 'minisearch'
import { newPortfolioId, type Portfolio, type PortfolioId } from '#domain'
import { createProfile, removeProfile, replaceWith } from '#storage'
import type { SearchNews, SearchOrder } from '../../src/islands/search/messages.ts'
import { type Asked, everyForm, type Known, knownEntries } from './search-words.ts'

const now = new Date('2026-11-14T12:00:00.000Z')
const pageSize = 50
const everything = 10_000

export type Measured = {
  readonly recall: number
  readonly precision: number
  /** Milliseconds: until the index answers at all, the 95th percentile of a query, of a query drawn. */
  readonly ready: number
  readonly query: number
  readonly drawn: number
}

declare global {
  interface Window {
    searchBench: { ours: () => Promise<Measured>; peer: () => Promise<Measured> }
  }
}

window.searchBench = {
  async ours() {
    const known = knownEntries()
    const profile = await filled(known)
    const worker = new Worker(new URL('../../src/islands/search/worker.ts', import.meta.url), {
      type: 'module',
    })
    const [ready] = await timed(() => tell(worker, { act: 'open', profile }))
    const { recall, precision } = await quality(
      known,
      async (form) => (await ask(worker, form, everything)).ids,
    )
    const asked: number[] = []
    const drawn: number[] = []
    for (const { form } of everyForm()) {
      const [took, found] = await timed(() => ask(worker, form, pageSize))
      const [drawing] = await timed(() => draw(found.titles))
      asked.push(took)
      drawn.push(took + drawing)
    }
    worker.terminate()
    await removeProfile(profile)
    return { recall, precision, ready, query: percentile95(asked), drawn: percentile95(drawn) }
  },

  async peer() {
    const known = knownEntries()
    const index = new MiniSearch<{ id: string; text: string }>({
      fields: ['text'],
      processTerm: (term) => stemmer(term.toLowerCase()),
    })
    const [ready] = await timed(async () =>
      index.addAll(
        known.map(({ entry }) => ({ id: entry.id, text: `${entry.title} ${entry.story.whatIDid}` })),
      ),
    )
    const find = async (form: string) => new Set(index.search(form).map(({ id }) => String(id)))
    const { recall, precision } = await quality(known, find)
    const asked: number[] = []
    for (const { form } of everyForm()) asked.push((await timed(() => find(form)))[0])
    return { recall, precision, ready, query: percentile95(asked), drawn: percentile95(asked) }
  },
}

/** Over all questions together: how much of what should be found was, and how much of what was found should be. */
async function quality(known: readonly Known[], find: (form: string) => Promise<ReadonlySet<string>>) {
  let [right, found, wanted] = [0, 0, 0]
  for (const { form, word } of everyForm()) {
    const ids = await find(form)
    const answers = known.filter(({ words }) => words.has(word))
    right += answers.filter(({ entry }) => ids.has(entry.id)).length
    found += ids.size
    wanted += answers.length
  }
  return { recall: right / wanted, precision: right / found }
}

type Answer = { readonly ids: ReadonlySet<string>; readonly titles: readonly (readonly { text: string }[])[] }

/** A finished word: a space follows it. */
async function ask(worker: Worker, form: Asked['form'], limit: number): Promise<Answer> {
  const query = { words: `${form} `, filter: {}, from: 0, limit }
  const news = await tell(worker, { act: 'ask', number: 0, query })
  if (news.kind !== 'found') throw new Error(`Cannot measure the search: it says ${news.kind}`)
  const { hits } = news.found
  return { ids: new Set(hits.map(({ entry }) => entry.id)), titles: hits.map(({ title }) => title) }
}

function tell(worker: Worker, order: SearchOrder): Promise<SearchNews> {
  return new Promise((answer, fail) => {
    worker.onerror = () => fail(new Error('Cannot measure the search: its worker broke'))
    worker.onmessage = ({ data }: MessageEvent<SearchNews>) => answer(data)
    worker.postMessage(order)
  })
}

/** Rows of a page of results, as plain as they can be, laid out by the browser. */
async function draw(titles: Answer['titles']): Promise<void> {
  const rows = titles.map((parts) => {
    const row = document.createElement('li')
    row.append(...parts.map(({ text }) => text))
    return row
  })
  document.body.replaceChildren(...rows)
  void document.body.offsetHeight
}

async function timed<T>(act: () => Promise<T>): Promise<[milliseconds: number, value: T]> {
  const start = performance.now()
  const value = await act()
  return [performance.now() - start, value]
}

function percentile95(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0
}

async function filled(known: readonly Known[]): Promise<PortfolioId> {
  const portfolio = portfolioOf()
  const created = await createProfile(portfolio, now)
  if (!created.ok) throw new Error(`Cannot fill the database: ${created.failure.kind}`)
  const entries = known.map(({ entry }) => entry)
  const imported = await replaceWith(created.value, { portfolio, entries, files: [] }, { now })
  if (!imported.ok) throw new Error(`Cannot fill the database: ${imported.failure.kind}`)
  created.value.close()
  return portfolio.id
}

function portfolioOf(): Portfolio {
  const at = now.toISOString()
  return {
    id: newPortfolioId(now),
    createdAt: at,
    updatedAt: at,
    owner: { name: { family: 'Voronova', given: 'Masha' } },
    enrolments: [{ school: { name: 'School 63' }, grade: 7, from: '2026-09-01' }],
    structure: { id: 's0-personal-folder', version: '1' },
    isExample: false,
  }
}
