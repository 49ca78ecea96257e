// Bench 2: the whole verdict of a bundle in a worker, against `unzip -t` and `sha256sum`.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Bench, type BenchResult, round, type Target } from './bench.ts'
import { watchMemory } from './memory.ts'
import { type BenchBrowser, openBenchBrowser } from './page.ts'
import { keepBest, keepWorst, type Measured, timeTool } from './peers.ts'
import { saveArchive } from './save-archive.ts'
import { type Workload, workloads } from './workloads.ts'

const passes = 3

export const verifyBench: Bench = {
  name: 'verify',
  async run() {
    const browser = await openBenchBrowser(['jszip', 'zod/mini'])
    try {
      const results: BenchResult[] = []
      for (const workload of workloads()) results.push(await measure(browser, workload))
      return {
        table: results.flatMap(({ table }) => table),
        targets: results.flatMap(({ targets }) => targets),
      }
    } finally {
      await browser.close()
    }
  },
}

async function measure(browser: BenchBrowser, workload: Workload): Promise<BenchResult> {
  const archive = await makeArchive(browser, workload)
  const page = await browser.open('/tests/bench/verify-page.ts')
  await page.setInputFiles('input', archive)
  const best: Measured = {}
  const peaks: Measured = {}
  for (let pass = 0; pass < passes; pass++) {
    const memory = watchMemory(browser.profile)
    const answer = await page.evaluate<Answer>('bench.verify()')
    keepWorst(peaks, 'ours', memory.stop())
    if (answer.headline !== 2) throw new Error(`Cannot trust the bench: headline ${answer.headline}`)
    keepBest(best, 'ours', answer.verdictMs)
    keepBest(best, 'outline', answer.outlineMs)
    keepBest(best, 'unzip -t', timeTool(`unzip -tqq ${archive}`, browser.folder))
    keepBest(best, 'sha256sum', timeTool(`sha256sum ${archive}`, browser.folder))
  }
  await page.close()
  rmSync(archive)
  return resultOf(workload, best, peaks)
}

type Answer = { outlineMs: number; verdictMs: number; headline: number }

async function makeArchive(browser: BenchBrowser, { kinds }: Workload): Promise<string> {
  const page = await browser.open('/tests/bench/export-page.ts')
  await page.evaluate(`bench.fill(${JSON.stringify(kinds)})`)
  const path = join(browser.folder, 'bundle.zip')
  await saveArchive(page, 'ours', path)
  await page.evaluate('bench.clear()')
  await page.close()
  return path
}

function resultOf({ name, bytes }: Workload, best: Measured, peaks: Measured): BenchResult {
  const readers = { ours: 'verdict', 'unzip -t': 'unzip -t', sha256sum: 'sha256sum' }
  const table = Object.entries(readers).flatMap(([key, reader]) => {
    const ms = best[key]
    if (ms === undefined) return []
    return {
      workload: name,
      reader,
      ms: round(ms),
      'MB/s': round(bytes / 1e6 / (ms / 1000)),
      'first facts, ms': round(key === 'ours' ? (best['outline'] ?? 0) : 0),
      'peak, MB': round(peaks[key] ?? 0),
    }
  })
  return { table, targets: targetsOf(name, best, peaks) }
}

function targetsOf(name: string, best: Measured, peaks: Measured): Target[] {
  const { ours = 0, outline = 0, 'unzip -t': unzip } = best
  return [
    ...(unzip ? [{ promise: `${name}: over unzip -t`, measured: round(ours / unzip), atMost: 1.5 }] : []),
    { promise: `${name}: milliseconds to the first facts`, measured: round(outline), atMost: 50 },
    { promise: `${name}: peak, MB`, measured: round(peaks['ours'] ?? 0), atMost: 300 },
  ]
}
