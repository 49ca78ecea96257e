// A real Chromium with a profile on disk: a private window would keep IndexedDB in memory.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { createViteServer } from 'vitest/node'
import { browserFlags, findBrowser } from '../tools/browser.ts'

export type BenchBrowser = {
  /** A page that has run `script`, a path from the root of the repository. */
  open: (script: string) => Promise<Page>
  /** A page of this markup, loaded with its pictures. */
  openHtml: (html: string) => Promise<Page>
  /** Folder of the browser's profile. */
  profile: string
  /** Folder for files of the bench, on the same disk. */
  folder: string
  close: () => Promise<void>
}

export async function openBenchBrowser(packages: readonly string[]): Promise<BenchBrowser> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('Cannot run the bench: no Chromium was found')
  const folder = mkdtempSync(join(tmpdir(), 'portfel-bench-'))
  const profile = join(folder, 'profile')
  const server = await serveRepository(packages)
  const context = await chromium.launchPersistentContext(profile, { executablePath, args: [...browserFlags] })
  const open = async (script: string) => {
    const page = await context.newPage()
    await page.route('**/empty', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<body><script type="module" src="${script}"></script>`,
      }),
    )
    await page.goto(`${server.address}/empty`)
    await page.waitForFunction('globalThis.bench')
    return page
  }
  const openHtml = async (html: string) => {
    // Hundreds of pictures inside the text: a file is read at once where the debugging protocol would choke.
    const path = join(folder, 'print.html')
    writeFileSync(path, html)
    const page = await context.newPage()
    await page.goto(pathToFileURL(path).href)
    return page
  }
  const close = async () => {
    await context.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { open, openHtml, profile, folder, close }
}

async function serveRepository(packages: readonly string[]) {
  const server = await createViteServer({
    configFile: false,
    logLevel: 'error',
    cacheDir: 'node_modules/.vite-bench',
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [...packages] },
    worker: { format: 'es' },
  })
  await server.listen()
  const address = server.httpServer?.address() as AddressInfo // a listening TCP server has one
  return { address: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}
