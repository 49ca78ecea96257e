import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  entryKindFor,
  entryKinds,
  gradeOn,
  gtoEditionOn,
  isFuture,
  isPublishable,
  itemOf,
  Portfolio,
  Structure,
  schoolYearOf,
} from '#domain'
import { entryPassages } from '#i18n'
import { drawPaper } from '../../src/example/draw-paper.ts'
import { playMelody } from '../../src/example/play-melody.ts'
import { readExample } from '../../src/example/read-example.ts'

const folder = new URL('../../content/example/', import.meta.url)
const now = new Date('2026-11-20T10:00:00Z')
const { portfolio, entries } = readExample(now)
const structure = Structure.parse(
  JSON.parse(readFileSync(new URL('../structures/s0-personal-folder.json', folder), 'utf8')),
)
const written = entries.map(({ entry }) => entry)
const files = entries.flatMap((one) => one.files)
const places = written.flatMap((entry) => entry.placements.map((place) => ({ entry, ...place })))

describe('readExample()', () => {
  test('gives a portfolio that is marked as an example and laid out by the structure', () => {
    expect(Portfolio.parse(portfolio)).toEqual(portfolio)
    expect(portfolio.isExample).toBe(true)
    expect(portfolio.structure).toEqual({ id: structure.id, version: structure._meta.version })
  })

  test('tells of three school years, grades 5 to 7, in at least 32 entries', () => {
    const years = new Set(written.map(({ date = '' }) => schoolYearOf(date)))
    const grades = new Set(written.map(({ date = '' }) => gradeOn(portfolio.enrolments, date)))

    expect(written.length).toBeGreaterThanOrEqual(32)
    expect([...years].sort()).toEqual(['2024/25', '2025/26', '2026/27'])
    expect([...grades].sort()).toEqual([5, 6, 7])
  })

  test('leaves no section of the structure empty and no kind of entry out', () => {
    const sections = new Set(places.map(({ section }) => section))

    expect(structure.sections.map(({ id }) => id).filter((id) => !sections.has(id))).toEqual([])
    // State examinations come after grade 9.
    const usual = entryKinds.filter((kind) => kind !== 'exam')
    expect(usual.filter((kind) => !written.some((entry) => entry.kind === kind))).toEqual([])
  })

  test.each(places)('«$entry.title» stands at an item that asks for its kind', ({ entry, section, item }) => {
    const found = itemOf(structure, section, item)

    expect(found && entryKindFor(found.answer)).toBe(entry.kind)
  })

  test('writes nothing into the future', () => {
    expect(written.filter(({ date = '' }) => isFuture(date, '2026-11-20'))).toEqual([])
  })

  test('opens nothing that must never be published', () => {
    const open = written.filter(({ visibility }) => visibility === 'showcase')

    expect(open.filter((entry) => !isPublishable(structure, entry))).toEqual([])
  })

  test('has a story or a text in every entry', () => {
    expect(written.filter((entry) => entryPassages(entry).length === 0)).toEqual([])
  })

  test('closes steps of goals by entries that came from them (S1-13)', () => {
    const goals = written.filter((entry) => entry.kind === 'goal')
    const closed = goals.flatMap((goal) =>
      goal.steps.flatMap(({ entry }) => (entry ? [{ goal, entry }] : [])),
    )
    const goalOf = new Map(written.map(({ id, goal }) => [id, goal]))

    expect(closed.length).toBeGreaterThanOrEqual(2)
    expect(closed.filter(({ goal, entry }) => goalOf.get(entry) !== goal.id)).toEqual([])
    expect(goals.some(({ nextGoal }) => goals.some(({ id }) => id === nextGoal))).toBe(true)
  })

  test('judges work by the scale of its grade and names what was learnt (S0-09, S4-17)', () => {
    const judged = written.flatMap(({ selfAssessment }) => selfAssessment ?? [])

    expect(judged.length).toBeGreaterThanOrEqual(2)
    expect(judged.filter(({ scale }) => scale !== 'growth4')).toEqual([])
    expect(written.filter(({ uud = [] }) => uud.length > 0).length).toBeGreaterThanOrEqual(3)
  })

  test('names the GTO edition of its day', () => {
    const badges = written.flatMap((entry) =>
      entry.kind === 'achievement' && entry.gto
        ? [{ edition: entry.gto.edition, date: entry.date ?? '' }]
        : [],
    )

    expect(badges.length).toBeGreaterThan(0)
    expect(badges.filter(({ edition, date }) => edition !== gtoEditionOn(date))).toEqual([])
  })
})

describe('The files of the example', () => {
  test('are pictures, certificates, a sound, a video and a document', () => {
    const count = (kind: string) => files.filter(({ source }) => source.kind === kind).length

    expect(count('picture')).toBeGreaterThanOrEqual(14)
    expect(count('paper')).toBeGreaterThanOrEqual(8)
    expect(count('melody')).toBe(1)
    expect(count('asset')).toBe(2)
  })

  test('are all drawn: each picture has its SVG, each SVG its picture', () => {
    const named = files.flatMap(({ source }) => (source.kind === 'picture' ? [`${source.id}.svg`] : []))

    expect(readdirSync(new URL('pictures/', folder)).sort()).toEqual([...new Set(named)].sort())
  })

  test('say what pictures show to those who do not see them', () => {
    const isSeen = ({ source }: (typeof files)[number]) =>
      source.kind === 'picture' || source.kind === 'paper'

    expect(files.filter((file) => isSeen(file) && !file.altText)).toEqual([])
  })

  test('stay below 400 kB, the video below 120 kB', () => {
    const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    const sizes = all.map((one) => statSync(`${one.parentPath}/${one.name}`).size)

    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(400_000)
    expect(statSync(new URL('watering.webm', folder)).size).toBeLessThan(120_000)
    expect(existsSync(new URL('note.pdf', folder))).toBe(true)
  })
})

test('drawPaper() lets no text become markup', () => {
  const svg = drawPaper({
    kind: 'paper',
    style: 'gold',
    emblem: 'star',
    heading: '<script>',
    lines: ['*A & B*', '"</text>'],
    foot: '',
  })

  expect(svg).not.toMatch(/<script>|"<\/text><\/text>/)
  expect(svg).toContain('A &#38; B')
})

test('playMelody() gives a WAV file whose lengths agree', () => {
  const wav = Buffer.from(playMelody())

  expect(wav.toString('latin1', 0, 4) + wav.toString('latin1', 8, 16)).toBe('RIFFWAVEfmt ')
  expect(wav.readUInt32LE(4)).toBe(wav.length - 8)
  expect(wav.readUInt32LE(40)).toBe(wav.length - 44)
  expect(wav.length).toBeGreaterThan(100_000)
})
