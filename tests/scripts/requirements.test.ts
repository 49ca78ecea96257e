import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  idsIn,
  passedE2eTitles,
  passedUnitTitles,
  readRequirements,
  sharesBy,
} from '../../scripts/tools/requirements.ts'

const folder = mkdtempSync(join(tmpdir(), 'portfel-requirements-'))

function reportOf(name: string, report: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(report))
  return path
}

test('readRequirements() knows every row of the five regulations once', () => {
  const ids = readRequirements().map(({ id }) => id)

  expect(ids).toHaveLength(167)
  expect(new Set(ids).size).toBe(ids.length)
  expect(readRequirements().every(({ id, regulation }) => id.startsWith(`${regulation}-`))).toBe(true)
})

test('idsIn() reads ids one by one and several in a row', () => {
  const titles = ['a diploma goes to the documents (S9-31, S9-27)', 'S9-02: nothing', 'RS9-021 is no id']

  expect([...idsIn(titles)]).toEqual(['S9-31', 'S9-27', 'S9-02'])
})

test('sharesBy() counts a requirement of two kinds in both', () => {
  const requirements = [
    { id: 'S9-01', regulation: 'S9', kinds: ['DATA', 'LIM'] },
    { id: 'S9-02', regulation: 'S9', kinds: ['DATA'] },
  ]

  expect(sharesBy(requirements, new Set(['S9-01']), ({ kinds }) => kinds)).toEqual([
    { name: 'DATA', named: 1, total: 2 },
    { name: 'LIM', named: 1, total: 1 },
  ])
})

test('passedUnitTitles() leaves out what failed or was skipped, and keeps the titles of groups', () => {
  const path = reportOf('unit.json', {
    testResults: [
      {
        assertionResults: [
          { fullName: 'export (S9-01) writes a table', status: 'passed' },
          { fullName: 'export (S9-01) fails', status: 'failed' },
          { fullName: 'later', status: 'skipped' },
        ],
      },
    ],
  })

  expect(passedUnitTitles(path)).toEqual(['export (S9-01) writes a table'])
})

test('passedE2eTitles() takes a skipped scenario for no proof', () => {
  const spec = (title: string, ok: boolean, status: string) => ({ title, ok, tests: [{ status }] })
  const path = reportOf('e2e.json', {
    suites: [
      {
        title: 'story.test.ts',
        specs: [spec('hands over', true, 'expected'), spec('waits', true, 'skipped')],
        suites: [
          { title: 'a parent', specs: [spec('looks', true, 'expected'), spec('falls', false, 'unexpected')] },
        ],
      },
    ],
  })

  expect(passedE2eTitles(path)).toEqual(['story.test.ts hands over', 'story.test.ts a parent looks'])
  expect(passedE2eTitles(join(folder, 'absent.json'))).toEqual([])
})
