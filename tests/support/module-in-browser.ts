import { existsSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { chromium, type Page } from 'playwright-core'
import { createViteServer } from 'vitest/node'
import { browserFlags, findBrowser } from '../../scripts/tools/browser.ts'
import { samplePath } from './samples.ts'

/** Chromium on this machine; tests that need a real browser are skipped without one. */
export const browserPath = findBrowser()

if (!browserPath) process.stdout.write('No Chromium was found: tests that need a browser are skipped.\n')

export type BrowserPage = { page: Page; close: () => Promise<void> }

/**
 * A page of a real browser that has run `script`, a path from the root of the repository. Further pages of
 * its context find the same script under /empty.
 * Sample files stand under /samples/; `packages` are what the script's modules import from npm.
 */
export async function openModulePage(
  script: string,
  packages: readonly string[],
  flags: readonly string[] = [],
): Promise<BrowserPage> {
  const server = await createViteServer({
    configFile: false,
    logLevel: 'error',
    // Test files run side by side, each with packages of its own.
    cacheDir: `node_modules/.cache/module-page${script.replace(/\W/g, '-')}`,
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [...packages] },
    worker: { format: 'es' },
  })
  await server.listen()
  const address = server.httpServer?.address() as AddressInfo // a listening TCP server has one
  const browser = await chromium.launch({
    executablePath: browserPath ?? '',
    args: [...browserFlags, ...flags],
  })
  const context = await browser.newContext()
  await context.route('**/empty', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<script type="module" src="${script}"></script>` }),
  )
  await context.route('**/samples/**', (route) => {
    const path = samplePath(
      decodeURIComponent(new URL(route.request().url()).pathname).replace('/samples/', ''),
    )
    return existsSync(path) ? route.fulfill({ body: readFileSync(path) }) : route.fulfill({ status: 404 })
  })
  const page = await context.newPage()
  await page.goto(`http://127.0.0.1:${address.port}/empty`)
  const close = async () => {
    await browser.close()
    await server.close()
  }
  return { page, close }
}
