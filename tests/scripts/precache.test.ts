import { expect, test } from 'vitest'
import { planPrecache } from '../../scripts/integrations/precache.ts'

const plan = (paths: string[], content = 'a') => planPrecache(paths, () => new TextEncoder().encode(content))
const urls = (paths: string[]) => plan(paths).map(({ url }) => url)

test('planPrecache() keeps pages, code, fonts and icons', () => {
  const paths = [
    '_astro/a.js',
    '_astro/fonts/b.woff2',
    'icons/icon.svg',
    'index.html',
    'manifest.webmanifest',
  ]

  expect(urls(paths)).toEqual(paths)
})

test('planPrecache() keeps the screen of the showcase, not the published ones', () => {
  const paths = ['showcase/index.html', 'showcases/class/anna/index.html', 'showcase/anna/index.html']

  expect(urls(paths)).toEqual(['showcase/index.html'])
})

test.each(['404.html', 'sw.js', 'manifest-screens/wide.png'])('planPrecache() leaves out %s', (path) => {
  expect(urls([path])).toEqual([])
})

test('planPrecache() trusts a hashed name and tells versions of other files by their content', () => {
  expect(plan(['_astro/a.js'])).toEqual([{ url: '_astro/a.js', revision: null }])
  expect(plan(['index.html'], 'one')).not.toEqual(plan(['index.html'], 'two'))
  expect(plan(['index.html'], 'one')).toEqual(plan(['index.html'], 'one'))
})
