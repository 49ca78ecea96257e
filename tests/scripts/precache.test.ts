import { describe, expect, test } from 'vitest'
import { planPrecache } from '../../scripts/integrations/precache.ts'

const site: Record<string, string> = {
  '_astro/a.css': 'a{background:url(./paper.svg)}',
  '_astro/app.js': 'import"./part.js";const act=()=>import("./pdf.js")',
  '_astro/face.woff2': '',
  '_astro/paper.svg': '',
  '_astro/part.js': '',
  '_astro/pdf.js': 'const face="./pdf.ttf"',
  '_astro/copy.mjs': '',
  '_astro/pdf.ttf': '',
  'icons/icon.svg': '',
  'index.html':
    '<style>@font-face{src:url("./_astro/face.woff2")}</style><link rel="stylesheet" href="./_astro/a.css">' +
    '<script type="module" src="./_astro/app.js"></script>',
}

const plan = (changes: Record<string, string> = {}) => {
  const files = { ...site, ...changes }
  return planPrecache(Object.keys(files), (path) => Buffer.from(files[path] ?? ''))
}
const atOnce = (changes?: Record<string, string>) => plan(changes).atOnce.map(({ url }) => url)
const later = (changes?: Record<string, string>) => plan(changes).later.map(({ url }) => url)

describe('planPrecache()', () => {
  test('keeps at once every page with the scripts, styles, faces and pictures it starts with', () => {
    expect(atOnce()).toEqual([
      '_astro/a.css',
      '_astro/app.js',
      '_astro/face.woff2',
      '_astro/paper.svg',
      '_astro/part.js',
      'icons/icon.svg',
      'index.html',
    ])
  })

  test('keeps later what a page loads only for an act', () => {
    expect(later()).toEqual(['_astro/pdf.js', '_astro/pdf.ttf'])
  })

  test('keeps a guide and a rare page later, in the version they have, with what only they need', () => {
    const rare = {
      'guides/start/index.html': 'how',
      'reports/index.html': '<script type="module" src="../_astro/report.js"></script>',
      '_astro/report.js': '',
    }

    expect(atOnce(rare)).toEqual(atOnce())
    expect(later(rare)).toEqual(expect.arrayContaining(Object.keys(rare)))
    const versionOf = (text: string) =>
      plan({ ...rare, 'guides/start/index.html': text }).later.find(({ url }) => url.startsWith('guides'))
        ?.revision
    expect(versionOf('how')).not.toBe(versionOf('how else'))
  })

  test('keeps the pictures of a guide later, so that they are there without a network', () => {
    const guide = {
      'guides/start/index.html': '<img src="../../_astro/start-add.webp">',
      '_astro/start-add.webp': '',
    }

    expect(atOnce(guide)).toEqual(atOnce())
    expect(later(guide)).toContain('_astro/start-add.webp')
  })

  test('leaves out a copy that no code names', () => {
    expect([...atOnce(), ...later()]).not.toContain('_astro/copy.mjs')
  })

  test('keeps the screen of the showcase, not the published ones', () => {
    const showcases = {
      'showcase/index.html': '',
      'showcases/class/anna/index.html': '',
      'showcase/anna/index.html': '',
    }

    expect(atOnce(showcases).filter((path) => path.startsWith('showcase'))).toEqual(['showcase/index.html'])
  })

  test.each(['404.html', 'sw.js', 'screenshots/wide.png'])('leaves out %s', (path) => {
    expect(atOnce({ [path]: '' })).not.toContain(path)
  })

  test('trusts a hashed name and tells versions of other files by their content', () => {
    const revision = (url: string, changes?: Record<string, string>) =>
      plan(changes).atOnce.find((entry) => entry.url === url)?.revision

    expect(revision('_astro/app.js')).toBeNull()
    expect(revision('icons/icon.svg')).not.toBe(revision('icons/icon.svg', { 'icons/icon.svg': 'new' }))
    expect(revision('icons/icon.svg')).toBe(revision('icons/icon.svg'))
  })
})
