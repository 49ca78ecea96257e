import { describe, expect, test } from 'vitest'
import { faceless, layers, portableModules } from '../../scripts/checks/layers.ts'
import { moduleFaces } from '../../scripts/checks/module-faces.ts'
import { modulesWithoutTests } from '../../scripts/checks/module-tests.ts'
import { siteImports } from '../../scripts/checks/site-imports.ts'
import { complaintsOf } from './repository.ts'

const modules = Object.keys(layers)
const faces = Object.fromEntries(
  modules.filter((name) => name !== faceless).map((name) => [`#${name}`, `./src/${name}/index.ts`]),
)
const whole = {
  'package.json': JSON.stringify({ imports: faces }),
  'tsconfig.portable.json': portableModules.map((name) => `"src/${name}"`).join(),
  'src/domain/index.ts': '',
  'src/pages/index.astro': '',
}

describe('moduleFaces()', () => {
  test('agrees when folders, faces and layers name the same modules', () => {
    expect(complaintsOf(moduleFaces, whole)).toEqual([])
  })

  test('finds a folder that is in no layer', () => {
    expect(complaintsOf(moduleFaces, { ...whole, 'src/helpers/a.ts': '' })).toEqual([
      expect.stringContaining('src/helpers'),
    ])
  })

  test('finds a module without a face and a face without a module', () => {
    const { '#domain': _, ...rest } = faces
    const imports = { ...rest, '#any': './src/any/index.ts' }

    expect(complaintsOf(moduleFaces, { ...whole, 'package.json': JSON.stringify({ imports }) })).toEqual([
      expect.stringContaining('#domain'),
      expect.stringContaining('#any'),
    ])
  })

  test('finds a portable module that is not typed without the DOM', () => {
    expect(complaintsOf(moduleFaces, { ...whole, 'tsconfig.portable.json': '' })).toHaveLength(
      portableModules.length,
    )
  })
})

test('modulesWithoutTests() finds a module whose folder of tests holds no test', () => {
  const tested = Object.fromEntries(modules.map((name) => [`tests/${name}/a.test.ts`, '']))
  const { 'tests/sign/a.test.ts': _, ...rest } = tested

  expect(complaintsOf(modulesWithoutTests, tested)).toEqual([])
  expect(complaintsOf(modulesWithoutTests, { ...rest, 'tests/sign/key.ts': '' })).toEqual([
    expect.stringContaining('tests/sign'),
  ])
})

describe('siteImports()', () => {
  const page = (line: string) => complaintsOf(siteImports, { 'src/pages/guides/index.astro': line })

  test.each([
    "import { db } from '#storage'",
    "import '#storage'",
    "const { a } = await import('#pdf')",
    "import { openDb } from '../../storage/open.ts'",
    "import Dexie from 'dexie'",
    'import { render } from "preact"',
  ])('refuses %s', (line) => {
    expect(page(line)).toHaveLength(1)
  })

  test.each([
    "import { startTexts } from '#i18n'",
    "import Base from '../../layouts/Base.astro'",
    "import { Font } from 'astro:assets'",
    "import '../../islands/start.ts'",
  ])('allows %s', (line) => {
    expect(page(line)).toEqual([])
  })
})
