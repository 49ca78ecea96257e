import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { guidePictures } from '../../scripts/guides/pictures.ts'

const folder = 'content/guides'
const files = readdirSync(join(folder, 'pictures')).sort()
const guides = readdirSync(folder).filter((name) => name.endsWith('.mdx'))
const shown = guides.flatMap((guide) =>
  Array.from(
    readFileSync(join(folder, guide), 'utf8').matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g),
    ([, alt, path]) => ({
      guide,
      alt: alt ?? '',
      path: path ?? '',
    }),
  ),
)

describe('Pictures of the guides', () => {
  test('each one a guide shows is there, says in Russian what is on it, and belongs to that guide', () => {
    for (const { guide, alt, path } of shown) {
      const name = path.replace(/^\.\/pictures\//, '')
      expect(files, guide).toContain(name)
      expect(name.startsWith(guide.replace(/mdx$/, '').replace('.', '-')), path).toBe(true)
      expect(alt, path).toMatch(/[а-яё].{20,}/i)
    }
  })

  test('none lies unused, and the script makes exactly these', () => {
    expect(shown.map(({ path }) => path.replace('./pictures/', '')).sort()).toEqual(files)
    expect(
      guidePictures
        .flat()
        .map(({ name }) => `${name}.webp`)
        .sort(),
    ).toEqual(files)
  })

  test('none is heavier than 25 kB', () => {
    for (const name of files) expect(statSync(join(folder, 'pictures', name)).size, name).toBeLessThan(25_000)
  })
})
