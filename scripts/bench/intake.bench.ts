// Bench 3: photos become an original, a view and a thumbnail, against libvips doing the same drawing.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { type Bench, type BenchResult, round } from './bench.ts'
import { watchMemory } from './memory.ts'
import { type BenchBrowser, openBenchBrowser } from './page.ts'
import { hasPeer, installPeers, keepBest, keepWorst, type Measured, peerPath } from './peers.ts'

const sharp = { sharp: '0.35.5' }
const passes = process.argv.includes('--quick') ? 1 : 3

type Load = { name: string; count: number; width: number; height: number; mostMemory: number }

const loads: readonly Load[] = process.argv.includes('--quick')
  ? [{ name: '2 photos of 3 MP', count: 2, width: 2000, height: 1500, mostMemory: 550 }]
  : [
      { name: '20 photos of 12 MP', count: 20, width: 4000, height: 3000, mostMemory: 550 },
      { name: 'one photo of 48 MP', count: 1, width: 8000, height: 6000, mostMemory: 550 },
    ]

export const intakeBench: Bench = {
  name: 'intake',
  async run() {
    installPeers(sharp)
    const browser = await openBenchBrowser([
      'zod/mini',
      'hash-wasm',
      'canonicalize',
      'libheif-js/libheif-wasm/libheif.js',
    ])
    try {
      const results: BenchResult[] = []
      for (const load of loads) results.push(await measure(browser, load))
      return {
        table: results.flatMap(({ table }) => table),
        targets: results.flatMap(({ targets }) => targets),
      }
    } finally {
      await browser.close()
    }
  },
}

async function measure(browser: BenchBrowser, load: Load): Promise<BenchResult> {
  const page = await browser.open('/tests/bench/intake-page.ts')
  await page.evaluate(`bench.fill(${JSON.stringify(load)})`)
  const photos = await saveSome(page, browser.folder, load)
  const best: Measured = {}
  const worst: Measured = {}
  for (let pass = 0; pass < passes; pass++) {
    const memory = watchMemory(browser.profile)
    const { ms, blocked, tags } = await page.evaluate<Answer>('bench.take()')
    keepWorst(worst, 'memory', memory.stop())
    keepBest(best, 'ours', ms / load.count)
    keepWorst(worst, 'blocked', blocked)
    keepWorst(worst, 'tags', tags)
    keepBest(best, 'libvips', await shrinkBySharp(photos))
  }
  await page.close()
  return resultOf(load, best, worst)
}

type Answer = { ms: number; blocked: number; tags: number }

/** A few of the photos as files: libvips takes the same time for each. */
async function saveSome(page: Page, folder: string, { name, count }: Load): Promise<string[]> {
  const place = join(folder, name.replace(/\W/g, '-'))
  mkdirSync(place, { recursive: true })
  const paths: string[] = []
  for (let at = 0; at < Math.min(count, 4); at++) {
    const path = join(place, `${at}.jpg`)
    writeFileSync(path, Buffer.from(await page.evaluate<string>(`bench.photo(${at})`), 'base64'))
    paths.push(path)
  }
  return paths
}

/** Milliseconds a photo, two in work at a time, as the app does it. */
async function shrinkBySharp(photos: readonly string[]): Promise<number | undefined> {
  if (!hasPeer('sharp')) return undefined
  // The peer is installed by the bench itself, so it has no types here.
  const { default: open } = await import(peerPath('sharp/dist/index.mjs'))
  const draw = async (path: string) => {
    const view = open(path).rotate().resize(2048, 2048, { fit: 'inside', withoutEnlargement: true })
    await Promise.all([
      view.clone().webp({ quality: 82 }).toBuffer(),
      view.clone().resize(320, 320, { fit: 'inside' }).webp({ quality: 82 }).toBuffer(),
    ])
  }
  const start = performance.now()
  const queue = photos.values()
  const lane = async () => {
    for (const path of queue) await draw(path)
  }
  await Promise.all([lane(), lane()])
  return (performance.now() - start) / photos.length
}

function resultOf({ name, mostMemory }: Load, best: Measured, worst: Measured): BenchResult {
  const { ours = 0, libvips } = best
  const table = [
    {
      workload: name,
      by: 'intake',
      'ms a photo': round(ours),
      'blocked, ms': round(worst['blocked'] ?? 0),
      'peak, MB': round(worst['memory'] ?? 0),
    },
    ...(libvips ? [{ workload: name, by: 'libvips', 'ms a photo': round(libvips) }] : []),
  ]
  const targets = [
    ...(libvips ? [{ promise: `${name}: over libvips`, measured: round(ours / libvips), atMost: 1.2 }] : []),
    { promise: `${name}: main thread blocked, ms`, measured: round(worst['blocked'] ?? 0), atMost: 50 },
    { promise: `${name}: tags left`, measured: worst['tags'] ?? 0, atMost: 0 },
    { promise: `${name}: peak, MB`, measured: round(worst['memory'] ?? 0), atMost: mostMemory },
  ]
  return { table, targets }
}
