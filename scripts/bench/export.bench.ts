// Bench 1: files in IndexedDB become one saved archive, against `zip -0`, zip.js and a JSZip stream.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Bench, type BenchResult, round, type Target } from './bench.ts'
import { watchMemory } from './memory.ts'
import { type BenchPage, openBenchPage } from './page.ts'
import { hasPeer, installPeers, keepBest, type Times, timeTool } from './peers.ts'
import { type Workload, workloads } from './workloads.ts'

const passes = 3
const zipJs = { '@zip.js/zip.js': '2.24.0' }
const writers = { ours: 'bundle', zipJs: 'zip.js', jsZipStream: 'JSZip stream' } as const

export const exportBench: Bench = {
  name: 'export',
  async run() {
    installPeers(zipJs)
    const bench = await openBenchPage('/tests/bench/export-page.ts', ['jszip', 'zod/mini'])
    try {
      const results: BenchResult[] = []
      for (const workload of workloads()) results.push(await measure(bench, workload))
      return {
        table: results.flatMap(({ table }) => table),
        targets: results.flatMap(({ targets }) => targets),
      }
    } finally {
      await bench.close()
    }
  },
}

async function measure(bench: BenchPage, workload: Workload): Promise<BenchResult> {
  const files = await bench.page.evaluate<number>(`bench.fill(${JSON.stringify(workload.kinds)})`)
  const best: Times = {}
  const peaks: Times = {}
  for (let pass = 0; pass < passes; pass++) {
    for (const writer of writersFor(workload)) {
      const { ready, saved, peak, path } = await save(bench, writer)
      keepBest(best, writer, saved)
      keepBest(best, `${writer} ready`, ready)
      keepBest(peaks, writer, peak)
      if (writer === 'ours') keepBest(best, 'zip -0', zipOf(bench, path))
    }
  }
  await bench.page.evaluate('bench.clear()')
  return resultOf(workload, files, best, peaks)
}

/** JSZip holds too much of a large archive to be waited for. */
function writersFor({ bytes }: Workload): (keyof typeof writers)[] {
  const peers = [...(hasPeer('@zip.js/zip.js') ? (['zipJs'] as const) : []), 'jsZipStream' as const]
  return ['ours', ...peers.filter((name) => name !== 'jsZipStream' || bytes < 500e6)]
}

async function save({ page, profile, folder }: BenchPage, writer: keyof typeof writers) {
  const memory = watchMemory(profile)
  const start = performance.now()
  const downloading = page.waitForEvent('download', { timeout: 0 })
  const ready = await page.evaluate<number>(`bench.${writer}()`)
  const download = await downloading
  await download.path()
  const saved = performance.now() - start
  const peak = memory.stop()
  const path = join(folder, `${writer}.zip`)
  await download.saveAs(path)
  await download.delete()
  return { ready, saved, peak, path }
}

/** The same files on the same disk, packed by Info-ZIP. */
function zipOf({ folder }: BenchPage, archive: string): number | undefined {
  const files = join(folder, 'files')
  execFileSync('unzip', ['-q', '-o', archive, '-d', files])
  rmSync(archive)
  const time = timeTool('zip -q -0 -r ../packed.zip .', files)
  rmSync(join(folder, 'packed.zip'), { force: true })
  rmSync(files, { recursive: true })
  return time
}

function resultOf({ name, bytes }: Workload, files: number, best: Times, peaks: Times): BenchResult {
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

function targetsOf(name: string, files: number, best: Times, peaks: Times): Target[] {
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
