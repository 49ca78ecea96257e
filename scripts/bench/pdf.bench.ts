// Bench 6: two hundred sheets with pictures and of text, in a worker, against Chromium's print and pdfmake.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bench, type BenchResult, round, type Target } from './bench.ts'
import { watchMemory } from './memory.ts'
import { type BenchBrowser, openBenchBrowser } from './page.ts'
import { hasPeer, installPeers, keepBest, keepWorst, type Measured } from './peers.ts'

const passes = 3
const sheets = 200
const peer = { pdfmake: '0.3.11' }
const packages = [
  'zod/mini',
  'canonicalize',
  'hash-wasm',
  'asn1js',
  'pkijs',
  'pdf-lib',
  'fontkit',
  '@noble/hashes/sha2.js',
]

type Kind = 'pictures' | 'text'
type Made = { ms: number; pages: number; pdf: string }

export const pdfBench: Bench = {
  name: 'pdf',
  async run() {
    installPeers(peer)
    const browser = await openBenchBrowser(packages)
    try {
      const results = [await measure(browser, 'pictures'), await measure(browser, 'text')]
      return {
        table: results.flatMap(({ table }) => table),
        targets: results.flatMap(({ targets }) => targets),
      }
    } finally {
      await browser.close()
    }
  },
}

async function measure(browser: BenchBrowser, kind: Kind): Promise<BenchResult> {
  const page = await browser.open('/tests/bench/pdf-page.ts')
  await page.evaluate(`bench.fill('${kind}', ${sheets})`)
  const [best, peaks]: [Measured, Measured] = [{}, {}]
  let last: Made = { ms: 0, pages: 0, pdf: '' }
  for (let pass = 0; pass < passes; pass++) {
    const memory = watchMemory(browser.profile)
    last = await page.evaluate<Made>('bench.ours()')
    keepWorst(peaks, 'portfel', memory.stop())
    keepBest(best, 'portfel', last.ms)
    keepBest(best, 'Chromium print', await printed(browser, await page.evaluate<string>('bench.html()')))
    if (hasPeer('pdfmake')) {
      const address = '/node_modules/.bench-peers/node_modules/pdfmake/build/pdfmake.js'
      const { ms } = await page.evaluate<{ ms: number }>(`bench.pdfmake('${address}')`)
      keepBest(best, 'pdfmake', ms)
    }
  }
  const lost =
    kind === 'text' ? lostWords(browser, last.pdf, await page.evaluate<string[]>('bench.words()')) : undefined
  await page.close()
  return resultOf(kind, last.pages, best, peaks, lost)
}

/** Milliseconds from a loaded page to its PDF. */
async function printed(browser: BenchBrowser, html: string): Promise<number> {
  const page = await browser.openHtml(html)
  const start = performance.now()
  await page.pdf({ format: 'A4' })
  const ms = performance.now() - start
  await page.close()
  return ms
}

/** Words that pdftotext does not give back; undefined where it is not installed. */
function lostWords({ folder }: BenchBrowser, pdf: string, words: readonly string[]): number | undefined {
  const path = join(folder, 'text.pdf')
  writeFileSync(path, Buffer.from(pdf, 'base64'))
  const { status, stdout } = spawnSync('pdftotext', [path, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (status !== 0) return undefined
  const found = new Set(stdout.split(/\s+/))
  return words.filter((word) => !found.has(word)).length
}

function resultOf(
  kind: Kind,
  pages: number,
  best: Measured,
  peaks: Measured,
  lost: number | undefined,
): BenchResult {
  const { portfel = 0, pdfmake, 'Chromium print': print = Number.NaN } = best
  const peak = peaks['portfel']
  const table = Object.entries(best).map(([maker, ms]) => ({
    workload: kind,
    maker,
    'best, ms': round(ms),
    sheets: maker === 'portfel' ? pages : sheets,
    'peak, MB': maker === 'portfel' ? round(peak ?? 0) : '',
  }))
  const targets: (Target | undefined)[] = [
    kind === 'pictures'
      ? { promise: 'pictures: over Chromium print', measured: round(portfel / print), atMost: 1.1 }
      : undefined,
    kind === 'text' && pdfmake
      ? { promise: 'text: over pdfmake', measured: round(portfel / pdfmake), atMost: 2 }
      : undefined,
    peak === undefined ? undefined : { promise: `${kind}: peak, MB`, measured: round(peak), atMost: 300 },
    lost === undefined ? undefined : { promise: 'text: words lost', measured: lost, atMost: 0 },
  ]
  return { table, targets: targets.filter((target) => target !== undefined) }
}
