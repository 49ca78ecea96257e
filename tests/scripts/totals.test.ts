import { expect, test } from 'vitest'
import { addTotals, readE2eTotals, readUnitTotals, totalsLine } from '../../scripts/tools/totals.ts'
import { toolFolder } from '../support/tools.ts'

/** Writes a report to a file of its own and reads it back. */
function read<T>(reader: (path: string) => T, report: unknown): T {
  using folder = toolFolder({ 'report.json': JSON.stringify(report) })
  return reader(`${folder.path}/report.json`)
}

const unit = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [] }
const stats = { expected: 3, unexpected: 1, flaky: 0, skipped: 2 }

test('readUnitTotals() counts what vitest ran and what it left', () => {
  expect(read(readUnitTotals, unit)).toEqual({ passed: 5, failed: 1, skipped: 3 })
})

test('readUnitTotals() counts a file that could not be read as a failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }]

  expect(read(readUnitTotals, { ...unit, testResults })).toMatchObject({ failed: 2 })
})

test('readE2eTotals() counts a scenario that passed only at the second time as failed', () => {
  expect(read(readE2eTotals, { stats: { ...stats, flaky: 1 }, errors: [] })).toEqual({
    passed: 3,
    failed: 2,
    skipped: 2,
  })
})

test('readE2eTotals() counts a run that broke outside the scenarios as a failure', () => {
  const report = { stats: { ...stats, unexpected: 0 }, errors: [{ message: 'no server' }] }

  expect(read(readE2eTotals, report)).toMatchObject({ failed: 1 })
})

test('a run without a report is one failure', () => {
  using folder = toolFolder()

  expect(readUnitTotals(`${folder.path}/none.json`)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(readE2eTotals(`${folder.path}/none.json`)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('totalsLine() has the form that machines read', () => {
  const sum = addTotals({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 })

  expect(totalsLine(sum)).toBe('11 passed, 22 failed, 33 skipped')
})
