import type { PageWeight } from './page-weight.ts'

export type Budget = { measure: 'script' | 'page' | 'kept'; bytes: number; limit: number; page: string }

const kilobyte = 1000

/** Budgets of the start (bench 7): scripts of the first page and of the others; a showcase is weighed without them. */
export function budgetOf({ page, html, css, script }: PageWeight): Budget {
  if (/^showcases?\/.+\//.test(page))
    return { measure: 'page', bytes: html + css, limit: 60 * kilobyte, page }
  return { measure: 'script', bytes: script, limit: (page === 'index.html' ? 60 : 90) * kilobyte, page }
}

/** Everything kept for work without a network, apart from what only PDF and foreign pictures need. */
export function budgetOfKept(bytes: number): Budget {
  return { measure: 'kept', bytes, limit: 400 * kilobyte, page: 'sw.js' }
}

/** Needed only to write or read a document, so loaded at that moment: PDF with its faces, HEIC decoder. */
export function isLate(path: string): boolean {
  return /^_astro\/(?:pdf|handover|heic)[.]|[.](?:ttf|wasm)$/.test(path)
}
