// Bench 4: pages of a long list against reading everything, filtering and sorting it.
import { openModulePage } from '../../tests/support/module-in-browser.ts'
import { type Bench, type BenchResult, round, type Target } from './bench.ts'

const sizes = [1_000, 10_000, 50_000] as const
const passes = 3
const pages = ['first rows', 'next page', 'one area'] as const

type Times = Readonly<Record<string, number>>

export const listBench: Bench = {
  name: 'list',
  async run() {
    const { page, close } = await openModulePage('/tests/bench/list-page.ts', ['dexie', 'zod/mini'])
    try {
      await page.waitForFunction('globalThis.listBench')
      const times: Times[] = []
      for (const size of sizes) {
        await page.evaluate(`listBench.fill(${size})`)
        const measured: Times[] = []
        for (let pass = 0; pass < passes; pass++)
          measured.push(await page.evaluate<Times>('listBench.measure()'))
        await page.evaluate('listBench.clear()')
        times.push(bestOf(measured))
      }
      return resultOf(times)
    } finally {
      await close()
    }
  },
}

function bestOf(measured: readonly Times[]): Times {
  const [first = {}] = measured
  const best = (name: string) => Math.min(...measured.map((times) => times[name] ?? Number.POSITIVE_INFINITY))
  return Object.fromEntries(Object.keys(first).map((name) => [name, best(name)]))
}

function resultOf(times: readonly Times[]): BenchResult {
  const table = Object.keys(times[0] ?? {}).map((workload) => ({
    'ms, median': workload,
    ...Object.fromEntries(sizes.map((size, at) => [`${size} entries`, round(times[at]?.[workload] ?? 0)])),
  }))
  return { table, targets: pages.flatMap((name) => targetsOf(name, times)) }
}

function targetsOf(name: (typeof pages)[number], times: readonly Times[]): Target[] {
  const [small = 0, , large = 0] = times.map((one) => one[name] ?? 0)
  const peer = times.at(-1)?.[`${name}, unindexed`]
  return [
    { promise: `${name}: milliseconds at 50,000 entries`, measured: round(large), atMost: 5 },
    { promise: `${name}: 50,000 entries over 1,000`, measured: round(large / small), atMost: 2 },
    ...(peer
      ? [{ promise: `${name}: over the unindexed list`, measured: round(large / peer), atMost: 0.1 }]
      : []),
  ]
}
