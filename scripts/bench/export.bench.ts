// Bench 1: files in IndexedDB become one saved archive, against `zip -0`, zip.js and a JSZip stream.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Bench, type BenchResult, round, type Target } from './bench.ts'
import { watchMemory } from './memory.ts'
import { type BenchBrowser, openBenchBrowser } from './page.ts'
import { hasPeer, installPeers, keepBest, keepWorst, type Measured, timeTool } from './peers.ts'
import { saveArchive } from './save-archive.ts'
import { type Workload, workloads } from './workloads.ts'

const passes = 3
const zipJs = { '@zip.js/zip.js': '2.24.0' }
const writers = { ours: 'bundle', zipJs: 'zip.js', jsZipStream: 'JSZip stream' } as const

export const exportBench: Bench = {
  name: 'export',
  async run() {
    installPeers(zipJs)
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
  const page = await browser.open('/tests/bench/export-page.ts')
  const files = await page.evaluate<number>(`bench.fill(${JSON.stringify(workload.kinds)})`)
  const path = join(browser.folder, 'bundle.zip')
  const best: Measured = {}
  const peaks: Measured = {}
  for (let pass = 0; pass < passes; pass++) {
    for (const writer of writersFor(workload, pass)) {
      const memory = watchMemory(browser.profile)
      const { ready, saved } = await saveArchive(page, writer, path)
      keepWorst(peaks, writer, memory.stop())
      keepBest(best, writer, saved)
      keepBest(best, `${writer} ready`, ready)
      if (writer === 'ours') keepBest(best, 'zip -0', zipOf(browser, path))
    }
  }
  await page.evaluate('bench.clear()')
  await page.close()
  return resultOf(workload, files, best, peaks)
}

/** JSZip is too slow to be waited for three times, and holds too much of a large archive to be waited for at all. */
function writersFor({ bytes }: Workload, pass: number): (keyof typeof writers)[] {
  const isZipJsHere = hasPeer('@zip.js/zip.js')
  const isJsZipAsked = pass === 0 && bytes < 500e6
  return [
    'ours',
    ...(isZipJsHere ? ['zipJs' as const] : []),
    ...(isJsZipAsked ? ['jsZipStream' as const] : []),
  ]
}

/** The same files on the same disk, packed by Info-ZIP. */
function zipOf({ folder }: BenchBrowser, archive: string): number | undefined {
  const files = join(folder, 'files')
  execFileSync('unzip', ['-q', '-o', archive, '-d', files])
  const time = timeTool('zip -q -0 -r ../packed.zip .', files)
  rmSync(join(folder, 'packed.zip'), { force: true })
  rmSync(files, { recursive: true })
  return time
}

function resultOf({ name, bytes }: Workload, files: number, best: Measured, peaks: Measured): BenchResult {
  const megabytes = bytes / 1e6
  const table = ['zip -0', ...Object.keys(writers)].flatMap((writer) => {
    const ms = best[writer]
    if (ms === undefined) return []
    return {
      workload: name,
      writer: writer in writers ? writers[writer as keyof typeof writers] : writer, // a key by the test before it
      'saved, ms': round(ms),
      'ready, ms': round(best[`${writer} ready`] ?? ms),
      'MB/s': round(megabytes / (ms / 1000)),
      'peak, MB': round(peaks[writer] ?? 0),
    }
  })
  return { table, targets: targetsOf(name, files, best, peaks) }
}

function targetsOf(name: string, files: number, best: Measured, peaks: Measured): Target[] {
  const { ours = 0, zipJs: zipJsTime, 'zip -0': zip } = best
  if (files >= 5000)
    return [{ promise: `${name}: milliseconds a file`, measured: round(ours / files), atMost: 1 }]
  return [
    ...(zip ? [{ promise: `${name}: over zip -0`, measured: round(ours / zip), atMost: 1.1 }] : []),
    ...(zipJsTime
      ? [{ promise: `${name}: over zip.js`, measured: round(ours / zipJsTime), atMost: 0.5 }]
      : []),
    { promise: `${name}: peak, MB`, measured: round(peaks['ours'] ?? 0), atMost: 80 },
  ]
}
