// A page of a real Chromium with a profile on disk: a private window would keep IndexedDB in memory.
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { createViteServer } from 'vitest/node'
import { browserFlags, findBrowser } from '../tools/browser.ts'
import { peersFolder } from './peers.ts'

export type BenchPage = {
  page: Page
  /** Folder of the browser's profile. */
  profile: string
  /** Folder for files of the bench, on the same disk. */
  folder: string
  close: () => Promise<void>
}

/** Opens a page that has run `script`, a path from the root of the repository. */
export async function openBenchPage(script: string, packages: readonly string[]): Promise<BenchPage> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('Cannot run the bench: no Chromium was found')
  const folder = mkdtempSync(join(tmpdir(), 'portfel-bench-'))
  const profile = join(folder, 'profile')
  const server = await createViteServer({
    configFile: false,
    logLevel: 'error',
    cacheDir: 'node_modules/.vite-bench',
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    resolve: { alias: { '/peers': peersFolder } },
    optimizeDeps: { noDiscovery: true, include: [...packages] },
    worker: { format: 'es' },
  })
  await server.listen()
  const { port } = server.httpServer?.address() as AddressInfo // a listening TCP server has one
  const context = await chromium.launchPersistentContext(profile, { executablePath, args: [...browserFlags] })
  await context.route('**/empty', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<script type="module" src="${script}"></script>` }),
  )
  const page = await context.newPage()
  await page.goto(`http://127.0.0.1:${port}/empty`)
  await page.waitForFunction('globalThis.bench')
  const close = async () => {
    await context.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { page, profile, folder, close }
}
