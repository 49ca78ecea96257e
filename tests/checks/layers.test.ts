import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { afterEach, describe, expect, test } from 'vitest'
import { importRules } from '../../scripts/checks/import-rules.ts'
import { layers } from '../../scripts/checks/layers.ts'
import { toolFolder } from '../support/tools.ts'

const house = toolFolder()
afterEach(() => house.remove())

const faces = Object.fromEntries(Object.keys(layers).map((name) => [`#${name}`, `./src/${name}/index.ts`]))
const ground: Record<string, string> = {
  'package.json': JSON.stringify({
    name: 'house',
    type: 'module',
    imports: faces,
    dependencies: { dexie: '4' },
  }),
  'node_modules/dexie/package.json': '{"name":"dexie","version":"4.0.0","main":"index.js"}',
  'node_modules/dexie/index.js': 'export const a = 1',
  ...Object.fromEntries(Object.keys(layers).map((name) => [`src/${name}/index.ts`, 'export const a = 1'])),
  'scripts/a.ts': 'export const a = 1',
}

/** Names of the rules that a house with these changes breaks. */
async function brokenRules(changes: Record<string, string>): Promise<string[]> {
  for (const [path, content] of Object.entries({ ...ground, ...changes })) {
    mkdirSync(dirname(join(house.path, path)), { recursive: true })
    writeFileSync(join(house.path, path), content)
  }
  const { output } = await cruise(['src', 'scripts'], {
    ...importRules.options,
    ruleSet: importRules,
    validate: true,
    baseDir: house.path,
  })
  if (typeof output === 'string')
    throw new Error('Cannot read the answer of dependency-cruiser: it is a text')
  return output.summary.violations.map(({ rule }) => rule.name)
}

describe('the table of layers', () => {
  test('lets a house stand that keeps to it', async () => {
    expect(
      await brokenRules({
        'src/sign/index.ts': "import { a } from '#bytes'\nexport const b = a",
        'src/storage/index.ts': "import { a } from 'dexie'\nexport const b = a",
        'src/i18n/index.ts': "import type { T } from '#storage'\nexport const b: T = 1",
      }),
    ).toEqual([])
  })

  test.each<[rule: string, path: string, code: string]>([
    ['bundle-imports-below', 'src/bundle/index.ts', "export { a } from '#storage'"],
    ['ui-imports-below', 'src/ui/index.ts', "export { a } from '#islands'"],
    ['i18n-imports-types', 'src/i18n/index.ts', "export { a } from '#domain'"],
    ['dexie-has-owners', 'src/islands/index.ts', "export { a } from 'dexie'"],
    ['only-through-the-face', 'src/islands/index.ts', "export { a } from '../storage/rows.ts'"],
    ['face-by-its-name', 'src/islands/index.ts', "export { a } from '../storage/index.ts'"],
    ['face-by-its-name', 'scripts/a.ts', "export { a } from '../src/sign/index.ts'"],
    ['scripts-import-portable', 'scripts/a.ts', "export { a } from '#storage'"],
    ['no-node-in-src', 'src/sign/index.ts', "export { join } from 'node:path'"],
    ['everything-resolves', 'src/sign/index.ts', "export { a } from './nowhere.ts'"],
  ])('breaks %s by %s: %s', async (rule, path, code) => {
    expect(await brokenRules({ 'src/storage/rows.ts': 'export const a = 1', [path]: code })).toContain(rule)
  })

  test('refuses a circle of code', async () => {
    const circle = {
      'src/sign/index.ts': "export { a } from './one.ts'",
      'src/sign/one.ts': "import { b } from './two.ts'\nexport const a = b",
      'src/sign/two.ts': "import { a } from './one.ts'\nexport const b = () => a",
    }

    expect(await brokenRules(circle)).toContain('no-cycles')
  })
})
