// Bench 5: held-out words in every form over 10,000 entries, against MiniSearch with plain Snowball stems.
import { openModulePage } from '../../tests/support/module-in-browser.ts'
import { type Bench, type BenchResult, round } from './bench.ts'

const packages = ['dexie', 'zod/mini', 'minisearch', '@orama/stemmers/russian']

type Measured = Readonly<Record<'recall' | 'precision' | 'ready' | 'query' | 'drawn', number>>

export const searchBench: Bench = {
  name: 'search',
  async run() {
    const { page, close } = await openModulePage('/tests/bench/search-page.ts', packages)
    try {
      await page.waitForFunction('globalThis.searchBench')
      const ours = await page.evaluate<Measured>('searchBench.ours()')
      return resultOf(ours, await page.evaluate<Measured>('searchBench.peer()'))
    } finally {
      await close()
    }
  },
}

function resultOf(ours: Measured, peer: Measured): BenchResult {
  return {
    table: [rowOf('portfel, in its worker', ours), rowOf('MiniSearch, plain Snowball, in the page', peer)],
    targets: [
      { promise: 'share of what was missed', measured: round(1 - ours.recall), atMost: 0.04 },
      { promise: 'share of what was found in vain', measured: round(1 - ours.precision), atMost: 0.03 },
      {
        promise: 'missed, over the peer',
        measured: round((1 - ours.recall) / (1 - peer.recall)),
        atMost: 0.5,
      },
      { promise: 'p95 of a query in the worker and back, ms', measured: round(ours.query), atMost: 5 },
      { promise: 'p95 until 50 rows stand on the page, ms', measured: round(ours.drawn), atMost: 50 },
    ],
  }
}

function rowOf(search: string, { recall, precision, ready, query, drawn }: Measured) {
  return {
    search,
    recall: round(recall),
    precision: round(precision),
    'index ready, ms': round(ready),
    'query p95, ms': round(query),
    'drawn p95, ms': round(drawn),
  }
}
