import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { entryKindFor, isPublishable, itemOf, Structure } from '#domain'

const folder = new URL('../../content/structures/', import.meta.url)
const files = readdirSync(folder)

function structure(file: string): Structure {
  return Structure.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
}

test.each(files)('Structure loads %s, every item with a kind of entry to answer it (S0-34)', (file) => {
  const { sections } = structure(file)

  expect(sections.flatMap((section) => section.items).every((item) => entryKindFor(item.answer))).toBe(true)
})

test('no two structures have the same title, for a person who picks one', () => {
  const titles = files.map((file) => structure(file).title.ru)

  expect(new Set(titles).size).toBe(files.length)
})

test('the structure of S0 has four sections and 33 items (S0-21, S0-22, S0-33)', () => {
  const { sections } = structure('s0-personal-folder.json')

  expect(sections.map((section) => section.title.ru)).toEqual([
    'Мой портрет',
    'Мои достижения',
    'Мои документы',
    'Мои помощники',
  ])
  expect(sections.flatMap((section) => section.items)).toHaveLength(33)
})

test('the structure of S4 tells learning, out-of-lesson and personal results apart (S4-13)', () => {
  const { sections } = structure('s4-school5.json')

  expect(sections.slice(0, 3).map((section) => section.title.ru)).toEqual([
    'Учебные достижения',
    'Достижения внеурочной деятельности',
    'Личностные результаты',
  ])
})

test.each(['family', 'friends', 'diagnostics'])(
  'isPublishable() never lets «%s» out of the family (S0-22, C13)',
  (item) => {
    expect(
      isPublishable(structure('s0-personal-folder.json'), {
        kind: 'page',
        placements: [{ section: 'portrait', item }],
      }),
    ).toBe(false)
  },
)

test('isPublishable() keeps the route from home to school inside (S0-33)', () => {
  const s0 = structure('s0-personal-folder.json')

  expect(isPublishable(s0, { kind: 'helper', placements: [{ section: 'helpers', item: 'route' }] })).toBe(
    false,
  )
  expect(
    isPublishable(s0, { kind: 'helper', placements: [{ section: 'helpers', item: 'schoolRules' }] }),
  ).toBe(true)
})

test.each(['diagnostic', 'exam'] as const)(
  'isPublishable() never lets a %s out, wherever it stands (S0-24, S4-14)',
  (kind) => {
    const placements = [{ section: 'helpers', item: 'schoolRules' }]

    expect(isPublishable(structure('s0-personal-folder.json'), { kind, placements })).toBe(false)
  },
)

test('itemOf() finds nothing under an unknown section', () => {
  expect(itemOf(structure('s0-personal-folder.json'), 'nowhere', 'route')).toBeUndefined()
})
