import type { PageWeight } from './page-weight.ts'

export type Budget = {
  measure: 'script' | 'page' | 'atOnce' | 'later' | 'readers' | 'pictures'
  bytes: number
  limit: number
  page: string
}

const kilobyte = 1000

/** Budgets of the start (bench 7): scripts of the first page and of the others; a showcase is weighed without them. */
export function budgetOf({ page, html, css, script }: PageWeight): Budget {
  if (/^showcases?\/.+\//.test(page)) {
    return { measure: 'page', bytes: html + css, limit: 60 * kilobyte, page }
  }
  return { measure: 'script', bytes: script, limit: (page === 'index.html' ? 60 : 90) * kilobyte, page }
}

/** Readers of PDF and of HEIC photos: large, and needed by few devices. */
export function isForeignReader(path: string): boolean {
  return /[/](?:pdf[.-](?:worker|pages)|libheif|heic)/.test(path)
}

/** Pictures of the guides: no other page brings a WebP along. */
export function isGuidePicture(path: string): boolean {
  return path.endsWith('.webp')
}

type Kept = { atOnce: number; later: number; readers: number; pictures: number }

/** What a device keeps to work without a network: before the first page is ready for it, and after. */
export function budgetsOfKept({ atOnce, later, readers, pictures }: Kept): Budget[] {
  return [
    { measure: 'atOnce', bytes: atOnce, limit: 400 * kilobyte, page: 'sw.js' },
    { measure: 'later', bytes: later, limit: 1350 * kilobyte, page: 'sw.js' },
    { measure: 'readers', bytes: readers, limit: 1150 * kilobyte, page: 'sw.js' },
    { measure: 'pictures', bytes: pictures, limit: 300 * kilobyte, page: 'sw.js' },
  ]
}
