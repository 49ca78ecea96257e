import { describe, expect, test } from 'vitest'
import { cyrillicOutsideWords } from '../../scripts/checks/cyrillic.ts'
import { longFiles } from '../../scripts/checks/file-length.ts'
import { machinePaths } from '../../scripts/checks/machine-paths.ts'
import { namedScripts } from '../../scripts/checks/named-scripts.ts'
import { complaintsOf } from './repository.ts'

describe('cyrillicOutsideWords()', () => {
  test('finds a Russian word in code, with its line', () => {
    const found = complaintsOf(cyrillicOutsideWords, { 'src/ui/A.tsx': "\nconst word = 'Слово'" })

    expect(found).toEqual([expect.stringContaining('src/ui/A.tsx:2')])
  })

  test('lets comments quote the terms of the field', () => {
    const code = '/** «Слово»,\n «два» */\n// «Горжусь»\n{/* «да» */}\n<!-- «нет» -->\nconst a = 1'

    expect(complaintsOf(cyrillicOutsideWords, { 'src/ui/A.tsx': code })).toEqual([])
  })

  test('keeps count of lines after a comment', () => {
    const found = complaintsOf(cyrillicOutsideWords, { 'src/ui/A.tsx': '/* one\ntwo */\n"Слово"' })

    expect(found).toEqual([expect.stringContaining('src/ui/A.tsx:3')])
  })

  test.each(['src/i18n/ui.ts', 'content/guides/a.mdx', 'tests/ui/a.test.ts', 'README.md'])(
    'allows words in %s',
    (path) => {
      expect(complaintsOf(cyrillicOutsideWords, { [path]: 'Слово' })).toEqual([])
    },
  )
})

describe('longFiles()', () => {
  test('takes 300 lines and refuses 301', () => {
    const lines = (count: number) => `${'x\n'.repeat(count)}`

    expect(complaintsOf(longFiles, { 'src/ui/A.tsx': lines(300) })).toEqual([])
    expect(complaintsOf(longFiles, { 'src/ui/A.tsx': lines(301) })).toEqual([expect.stringContaining('301')])
  })

  test('leaves data and texts alone', () => {
    expect(complaintsOf(longFiles, { 'content/reference/a.json': 'x\n'.repeat(900) })).toEqual([])
  })
})

describe('machinePaths()', () => {
  const slash = '/'

  test.each([
    `read('${slash}work/main')`,
    `cd ${slash}root`,
    `"${slash}tmp/a"`,
    `https:${slash}/registry.example.org/a`,
    `"resolved": "${'https'}://host/a.tgz"`,
  ])('finds %s', (line) => {
    expect(complaintsOf(machinePaths, { 'scripts/a.ts': line })).toHaveLength(1)
  })

  test.each([
    "import './work/page.ts'",
    '<a href="../tmp/">',
    'tests/work/a.ts',
    'registry.settings.get(1)',
    'content/home',
  ])('leaves %s alone', (line) => {
    expect(complaintsOf(machinePaths, { 'scripts/a.ts': line })).toEqual([])
  })
})

describe('namedScripts()', () => {
  const manifest = JSON.stringify({ scripts: { start: 'a', 'test:unit': 'b' } })

  test('finds a command that package.json does not have', () => {
    const found = complaintsOf(namedScripts, {
      'package.json': manifest,
      'README.md': '`npm run lint`, `npm test`',
    })

    expect(found).toEqual([expect.stringContaining('lint'), expect.stringContaining('test')])
  })

  test('knows the commands that are there', () => {
    const files = { 'package.json': manifest, 'README.md': '`npm start`\n`npm run test:unit`\n`npm install`' }

    expect(complaintsOf(namedScripts, files)).toEqual([])
  })
})
