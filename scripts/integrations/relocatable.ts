import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { builtFiles } from './built-files.ts'
import { relocateHtml } from './relocate-html.ts'

/** A host shows this page at any depth, so only addresses from the root lead anywhere from it. */
const shownAnywhere = '404.html'

/** Lets the built site stand under any path of a host that is not known at build time. */
export function relocatable(): AstroIntegration {
  return {
    name: 'portfel:relocatable',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir)
        for (const path of builtFiles(folder)) {
          if (!path.endsWith('.html') || path === shownAnywhere) continue
          const file = join(folder, path)
          writeFileSync(file, relocateHtml(readFileSync(file, 'utf8'), path))
        }
      },
    },
  }
}
