import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { showcaseThemes } from '#domain'
import { buildContent, renderShowcase, ShowcaseContent } from '#showcase'
import { entries, files, now, portfolio, readStructure, selection } from '../support/masha.ts'

function example(theme: (typeof showcaseThemes)[number] = 'paper'): ShowcaseContent {
  const chosen = { ...selection, theme }
  const built = buildContent({
    portfolio,
    structure: readStructure(),
    entries,
    files,
    selection: chosen,
    now,
  })
  if (!built.ok) throw new Error(`Cannot test: ${built.failure.kind}`)
  return built.value.content
}

const addresses = /(?:src|href)="([^"]*)"/g

function addressesIn(page: string): string[] {
  return [...page.matchAll(addresses)].map(([, address = '']) => address)
}

test.each(showcaseThemes)(
  'renderShowcase() writes a page in the theme «%s» without a script and a foreign address (invariant 33)',
  (theme) => {
    const page = renderShowcase(example(theme), { mode: 'folder' })

    expect(page).toMatch(/^<!doctype html>\n<html lang="ru">/)
    expect(page).not.toMatch(/<script|javascript:|\son[a-z]+=|@import|url\(|https?:/i)
    expect(page).toContain('<meta name="robots" content="noindex, nofollow, noarchive">')
    for (const address of addressesIn(page)) expect(address).toMatch(/^(pictures\/[\w-]+\.webp|data:,)$/)
  },
)

test('renderShowcase() gives the same bytes for the same content', () => {
  expect(renderShowcase(example(), { mode: 'folder' })).toBe(renderShowcase(example(), { mode: 'folder' }))
})

test('renderShowcase() says when it was made, until when, and how to ask for removal (invariant 34)', () => {
  const page = renderShowcase(example(), { mode: 'folder' })

  expect(page).toContain('Сделано 24 ноября 2026 г., показывается до 31 мая 2027 г.')
  expect(page).toContain('Чтобы страницу убрали')
})

test('renderShowcase() puts what the owner is proud of first, then sections in the order of the structure', () => {
  const headings = [...renderShowcase(example(), { mode: 'folder' }).matchAll(/<h2[^>]*>([^<]*)/g)]

  expect(headings.map(([, words]) => words)).toEqual([
    'Горжусь',
    'Мой портрет',
    'Мои достижения',
    'Мои документы',
    'Мои помощники',
  ])
})

test('renderShowcase() describes every picture and links to the larger one only where it is', () => {
  const page = renderShowcase(example(), { mode: 'folder' })
  const images = [...page.matchAll(/<img [^>]*>/g)].map(([image]) => image)

  expect(images).toHaveLength(6)
  for (const image of images) expect(image).toMatch(/ alt="[^"]+"/)
  expect(page).toContain('<a class="frame" href="pictures/02-large.webp">')
  expect(page).not.toContain('pictures/01-large')
})

test('renderShowcase() writes a single file whose pictures are inside', () => {
  const content = example()
  const inside = new Map(
    ['01', '02', '03', '04', '05', '06'].map((name) => [
      `pictures/${name}.webp`,
      `data:image/webp;base64,${name}`,
    ]),
  )

  const page = renderShowcase(content, { mode: 'single-file' }, inside)

  expect(addressesIn(page).every((address) => address.startsWith('data:'))).toBe(true)
  expect(() => renderShowcase(content, { mode: 'single-file' })).toThrow(RangeError)
})

test('renderShowcase() leads back to the list only from a page of a site', () => {
  expect(addressesIn(renderShowcase(example(), { mode: 'page' }))).toContain('../')
  expect(addressesIn(renderShowcase(example(), { mode: 'folder' }))).not.toContain('../')
})

test('renderShowcase() keeps words of a foreign content from becoming markup', () => {
  const nasty = fc
    .string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', '/', ' ', '=') })
    .filter((text) => text.trim() !== '')
  const clean = renderShowcase(withWords(example(), 'a'), { mode: 'page' }).match(/<[a-z!/]/g)?.length

  fc.assert(
    fc.property(nasty, (words) => {
      const page = renderShowcase(withWords(example(), words), { mode: 'page' })

      expect(page.match(/<[a-z!/]/g)?.length).toBe(clean)
    }),
  )
})

function withWords(content: ShowcaseContent, words: string): ShowcaseContent {
  const text = {
    title: words,
    result: words,
    event: words,
    whatIDid: words,
    whatILearned: words,
    text: words,
  }
  return {
    ...content,
    name: words,
    sentence: words,
    school: words,
    entries: content.entries.map((entry) => ({
      ...entry,
      ...text,
      section: { ...entry.section, title: words },
      steps: [words],
      pictures: entry.pictures.map((picture) => ({ ...picture, alt: words })),
    })),
  }
}

test('a page with 24 works weighs at most 60 kB, and at most 15 kB on the way (feature 11, bench 8)', () => {
  const content = example()
  const [work] = content.entries.slice(1)
  const story = 'Датчики влажности, полив по расписанию и график роста томатов за 60 дней. '.repeat(4)
  const many = ShowcaseContent.parse({
    ...content,
    entries: Array.from({ length: 24 }, (_, at) => ({ ...work, isProud: at < 4, whatIDid: story })),
  })

  const page = renderShowcase(many, { mode: 'folder' })

  expect(Buffer.byteLength(page)).toBeLessThan(60_000)
  expect(gzipSync(page).length).toBeLessThan(15_000)
})

test('renderShowcase() says of every achievement whether a document stands beside it (S2 2.2, invariant 8)', () => {
  const stamps = [
    ...renderShowcase(example(), { mode: 'folder' }).matchAll(/<p class="stamp (\w+)">([^<]*)/g),
  ]

  expect(stamps.map(([, standing, words]) => [standing, words])).toEqual([
    ['document', 'Есть документ'],
    ['stated', 'Заявлено'],
  ])
})
