import { expect, test } from 'vitest'
import { budgetOf } from '../../scripts/weights/budgets.ts'
import { weighPage } from '../../scripts/weights/page-weight.ts'

const site: Record<string, string> = {
  'a/index.html':
    '<link rel="stylesheet" href="../_astro/a.css"><script type="module" src="../_astro/a.js"></script>',
  '_astro/a.css': 'css',
  '_astro/a.js': 'import{b}from"./b.js";import"./c.js";const d=()=>import("./late.js");',
  '_astro/b.js': 'import{c}from"./c.js";export{b}from"./a.js"',
  '_astro/c.js': 'if("import"in a){};export{}',
  '_astro/late.js': 'late',
}
const read = (path: string) => {
  const content = site[path]
  if (content === undefined) throw new RangeError(`Cannot read ${path}: the site has no such file`)
  return content
}

test('weighPage() counts each script once, with what it imports, without what comes later', () => {
  const weights = weighPage('a/index.html', read, () => 1)

  expect(weights).toEqual({ page: 'a/index.html', html: 1, css: 1, script: 3 })
})

test('weighPage() follows addresses from the root', () => {
  const page = '<script src="/_astro/c.js"></script>'

  expect(
    weighPage(
      'index.html',
      (path) => (path === 'index.html' ? page : read(path)),
      () => 7,
    ).script,
  ).toBe(7)
})

test.each([
  ['index.html', 60_000],
  ['portfolio/index.html', 90_000],
  ['showcase/index.html', 90_000],
])('budgetOf() allows %s %d bytes of script', (page, limit) => {
  expect(budgetOf({ page, html: 1, css: 2, script: 4 })).toEqual({ measure: 'script', bytes: 4, limit, page })
})

test('budgetOf() weighs a published showcase by its page and styles', () => {
  const page = 'showcases/anna/index.html'

  expect(budgetOf({ page, html: 1, css: 2, script: 4 })).toMatchObject({
    measure: 'page',
    bytes: 3,
    limit: 60_000,
  })
})
