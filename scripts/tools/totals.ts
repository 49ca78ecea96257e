// Counts of tests from the reports that vitest and Playwright leave behind.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod/mini'

export const unitReport = resolve('node_modules/.cache/portfel/unit.json')
export const e2eReport = resolve('node_modules/.cache/portfel/e2e.json')

export type Totals = { passed: number; failed: number; skipped: number }

const UnitReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})
const E2eReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.unknown()),
})

/** A run that left no report fell over: that is one failure, not nothing. */
const fallen: Totals = { passed: 0, failed: 1, skipped: 0 }

export function readUnitTotals(path = unitReport): Totals {
  const report = readReport(path, UnitReport)
  if (!report) return fallen
  const unreadable = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unreadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** A flaky scenario failed once: it counts as failed. A list without a run counts as skipped. */
export function readE2eTotals(path = e2eReport): Totals {
  const report = readReport(path, E2eReport)
  if (!report) return fallen
  const { expected, unexpected, flaky, skipped } = report.stats
  const broken = report.errors.length > 0 && unexpected === 0 ? 1 : 0
  return { passed: expected, failed: unexpected + flaky + broken, skipped }
}

export function addTotals(one: Totals, other: Totals): Totals {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  }
}

/** Read by machines too: the last line of `npm test` has exactly this form. */
export function totalsLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

function readReport<T>(path: string, schema: z.ZodMiniType<T>): T | undefined {
  if (!existsSync(path)) return undefined
  return schema.parse(JSON.parse(readFileSync(path, 'utf8')))
}
