import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { relocateHtml } from '../../scripts/integrations/relocate-html.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64')

test.each([
  ['index.html', './'],
  ['guides/index.html', '../'],
  ['guides/how/index.html', '../../'],
])('relocateHtml() tells scripts of %s that the root is %s', (path, base) => {
  expect(relocateHtml('<html lang="ru"></html>', path)).toBe(`<html data-base="${base}" lang="ru"></html>`)
})

test.each([
  ['<a href="/">', '<a href="../">'],
  ['<a href="/add/?id=1">', '<a href="../add/?id=1">'],
  ['<script type="module" src="/_astro/a.js">', '<script type="module" src="../_astro/a.js">'],
  ['<form action="/find/">', '<form action="../find/">'],
  ['<video poster="/a.png">', '<video poster="../a.png">'],
])('relocateHtml() turns %s into %s', (before, after) => {
  expect(relocateHtml(before, 'guides/index.html')).toBe(after)
})

test.each([
  '<a href="//host/a">',
  '<a href="https://host/">',
  '<a href="#top">',
  '<a data-href="/a">',
  'src="/a"',
])('relocateHtml() leaves %s as it is', (html) => {
  expect(relocateHtml(html, 'guides/index.html')).toBe(html)
})

test('relocateHtml() moves fonts of an inline style and keeps the policy true', () => {
  const css = '@font-face{src:url("/_astro/a.woff2")}'
  const moved = '@font-face{src:url("../_astro/a.woff2")}'
  const page = (style: string) =>
    `<style>${style}</style><meta content="style-src 'sha256-${sha256(style)}'">`

  expect(relocateHtml(page(css), 'guides/index.html')).toBe(page(moved))
})
