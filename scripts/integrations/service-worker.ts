import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { build } from 'vite'
import { builtFiles } from './built-files.ts'
import { planPrecache } from './precache.ts'

/** Builds the service worker after all pages, with the list of everything it has to keep. */
export function serviceWorker({ target }: { target: string[] }): AstroIntegration {
  return {
    name: 'portfel:service-worker',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const read = (path: string) => readFileSync(join(folder, path))
        const { atOnce, later } = planPrecache(builtFiles(folder), read)
        await buildWorker(folder, target)

        const laterUrls = later.map(({ url, revision }) => (revision ? `${url}?revision=${revision}` : url))
        const code = read('sw.js').toString('utf8')
        writeFileSync(join(folder, 'sw.js'), fill(fill(code, '__WB_MANIFEST', atOnce), '__LATER', laterUrls))
        logger.info(`${atOnce.length} files to keep at once, ${later.length} later`)
      },
    },
  }
}

function fill(code: string, place: string, list: unknown): string {
  const filled = code.replace(`self.${place}`, () => JSON.stringify(list))
  if (filled === code) throw new Error(`Cannot list the files to keep: the worker has no ${place}`)
  return filled
}

async function buildWorker(outDir: string, target: string[]): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target,
      lib: { entry: 'src/pwa/service-worker.ts', formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
    },
  })
}
