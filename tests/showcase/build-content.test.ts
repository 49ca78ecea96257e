import { expect, test } from 'vitest'
import type { ShowcaseSelection } from '#domain'
import { buildContent, ShowcaseContent } from '#showcase'
import { entries, entryId, files, now, portfolio, readStructure, selection } from '../support/masha.ts'

const structure = readStructure()

function build(rest: Partial<ShowcaseSelection>, changed: object = {}) {
  return buildContent({
    portfolio,
    structure,
    entries,
    files,
    selection: { ...selection, ...rest },
    now,
    ...changed,
  })
}

function contentOf(rest: Partial<ShowcaseSelection>, changed?: object): ShowcaseContent {
  const built = build(rest, changed)
  if (!built.ok) throw new Error(`Cannot test: ${built.failure.kind}`)
  return built.value.content
}

function itemOf(number: number, pictures: (string | undefined)[] = []) {
  const found = files.filter(({ sha256 }) => pictures.includes(sha256)).map(({ sha256 }) => sha256)
  return { entry: entryId(number), fields: ['pictures' as const], pictures: found }
}

test.each([
  ['full', 'Маша Воронова'],
  ['short', 'Маша В.'],
  ['initials', 'М. В.'],
  ['nickname', 'Садовод'],
] as const)('buildContent() names the owner in the mode «%s» as %s', (nameMode, name) => {
  expect(contentOf({ nameMode, nickname: 'Садовод' }).name).toBe(name)
})

test.each([
  ['short', 'Маша'],
  ['initials', 'М.'],
] as const)(
  'buildContent() names an owner without a family name in the mode «%s» as %s',
  (nameMode, name) => {
    const owner = { ...portfolio.owner, name: { family: '', given: 'Маша' } }

    expect(contentOf({ nameMode }, { portfolio: { ...portfolio, owner } }).name).toBe(name)
  },
)

test('buildContent() shows grade and school only when each is ticked', () => {
  expect(contentOf({ showsGrade: false, showsSchool: false })).not.toHaveProperty('grade')
  expect(contentOf({ showsGrade: false, showsSchool: false })).not.toHaveProperty('school')
  expect(contentOf({ showsGrade: true, showsSchool: true })).toMatchObject({
    grade: 7,
    school: 'МБОУ «Средняя школа № 12» (вымышленная)',
  })
})

test('buildContent() gives what its own schema reads back', () => {
  const content = contentOf({})

  expect(ShowcaseContent.parse(JSON.parse(JSON.stringify(content)))).toEqual(content)
})

test('buildContent() keeps the order that the owner chose', () => {
  const reversed = selection.items.toReversed()

  expect(contentOf({ items: reversed }).entries.map(({ title }) => title)).toEqual(
    contentOf({})
      .entries.map(({ title }) => title)
      .toReversed(),
  )
})

test('buildContent() puts the first picture of the first page beside the name, once', () => {
  const content = contentOf({})

  expect(content.portrait?.alt).toBe('Портрет гуашью: девочка с короткими волосами на зелёном фоне')
  expect(content.entries[0]).toMatchObject({ title: 'Автопортрет', pictures: [] })
})

test('buildContent() gives pictures new names and asks for copies without the size of the original', () => {
  const built = build({ items: [itemOf(2, [files[1]?.sha256])] })

  expect(built).toMatchObject({
    ok: true,
    value: {
      pictures: [
        { name: 'pictures/01.webp', file: files[1]?.sha256, width: 1040, height: 780 },
        { name: 'pictures/01-large.webp', file: files[1]?.sha256, width: 1600, height: 1200 },
      ],
    },
  })
})

test('buildContent() names one file once, in as many entries as it stands', () => {
  const shared = files[1]?.sha256
  const twice = entries.map((entry) =>
    entry.id === entryId(4) ? { ...entry, evidence: entries[1]?.evidence } : entry,
  )

  const built = build({ items: [itemOf(2, [shared]), itemOf(4, [shared])] }, { entries: twice })

  expect(built.ok && built.value.pictures).toHaveLength(2)
  expect(built.ok && built.value.content.entries.map(({ pictures }) => pictures[0]?.name)).toEqual([
    'pictures/01.webp',
    'pictures/01.webp',
  ])
})

test('buildContent() names pictures by the format that the browser can write', () => {
  const built = build({}, { pictureFormat: 'jpg' })

  expect(built.ok && built.value.pictures.every(({ name }) => name.endsWith('.jpg'))).toBe(true)
})

test('buildContent() refuses a mode «nickname» without a nickname', () => {
  expect(build({ nameMode: 'nickname', nickname: '' })).toMatchObject({
    failure: { kind: 'nickname-missing' },
  })
})

test('buildContent() refuses an empty choice and a term that has passed', () => {
  expect(build({ items: [] })).toMatchObject({ failure: { kind: 'nothing-chosen' } })
  expect(build({ validUntil: '2026-11-23' })).toMatchObject({
    failure: { kind: 'term-is-over', validUntil: '2026-11-23' },
  })
  expect(build({ validUntil: '2026-11-24' }).ok).toBe(true)
})

test('buildContent() refuses a page about friends and says why (S0-22, S0-33, invariant 27)', () => {
  expect(build({ items: [itemOf(7)] })).toMatchObject({
    failure: { kind: 'entry-sensitive', entry: entryId(7), title: 'Мои друзья', why: 'third parties' },
  })
})

test('buildContent() refuses an entry that also stands in a sensitive place', () => {
  const placements = [...(entries[1]?.placements ?? []), { section: 'helpers', item: 'route' }]
  const changed = entries.map((entry) => (entry.id === entryId(2) ? { ...entry, placements } : entry))

  expect(build({ items: [itemOf(2)] }, { entries: changed })).toMatchObject({
    failure: { kind: 'entry-sensitive', why: 'place of residence' },
  })
})

test('buildContent() opens nothing by a place that the structure does not know', () => {
  const placements = [{ section: 'portrait', item: 'secretDiary' }]
  const changed = entries.map((entry) => (entry.id === entryId(2) ? { ...entry, placements } : entry))

  expect(build({ items: [itemOf(2)] }, { entries: changed })).toMatchObject({
    failure: { kind: 'entry-without-place', entry: entryId(2) },
  })
})

test('buildContent() refuses an entry without a title and an entry that is gone', () => {
  const untitled = entries.map((entry) => ({ ...entry, title: '' }))

  expect(build({ items: [itemOf(2)] }, { entries: untitled })).toMatchObject({
    failure: { kind: 'entry-untitled' },
  })
  expect(build({ items: [itemOf(2)] }, { entries: [] })).toMatchObject({
    failure: { kind: 'entry-not-found' },
  })
})

test('buildContent() refuses a picture with other people, of another entry, and a file that is no picture', () => {
  expect(build({ items: [itemOf(5, [files[8]?.sha256])] })).toMatchObject({
    failure: { kind: 'picture-has-other-people', picture: files[8]?.sha256 },
  })
  expect(build({ items: [itemOf(5, [files[0]?.sha256])] })).toMatchObject({
    failure: { kind: 'picture-not-in-entry' },
  })
  expect(build({ items: [itemOf(2, [files[6]?.sha256])] })).toMatchObject({
    failure: { kind: 'not-a-picture' },
  })
})
