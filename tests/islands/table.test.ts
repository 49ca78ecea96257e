import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { readUtf8 } from '#bytes'
import { Achievement, newEntry, newEntryId, SchoolYear } from '#domain'
import { diaryRow, explainLine, explainTable, tableColumnWord, tableWords } from '#i18n'
import { allEntries, listTrash, moveAllToTrash } from '#storage'
import { guessLayout, type LineNote, type TableFailure, type TableLine, tableColumns } from '#tables'
import { tableFile } from '../../src/islands/table/export-table.ts'
import { linesOf } from '../../src/islands/table/lines-of.ts'
import { readSource } from '../../src/islands/table/read-source.ts'
import { decided, isTaken, statusOf, takenEntries } from '../../src/islands/table/report.ts'
import { saveDrafts } from '../../src/islands/table/save-drafts.ts'
import { ofYear, yearChoiceOf } from '../../src/islands/table/year-choice.ts'
import { breakWrites, diskIsFull, freshProfile } from '../storage/support.ts'

const blank = newEntry('achievement', { section: 'documents', item: 'awards' }, new Date())
const olympiad = Achievement.parse({
  ...blank,
  title: 'Олимпиада «Росток»',
  date: '2024-04-07',
  subject: 'Биология',
  eventLevel: 'municipal',
  resultText: 'призёр',
})
const undated = Achievement.parse({
  ...blank,
  id: newEntryId(),
  title: 'Кросс',
  activity: 'sportEvent',
  area: 'sport',
})
const ready: TableLine = { kind: 'draft', line: 2, entry: olympiad, notes: [], isTicked: true }
const doubtful: TableLine = {
  kind: 'draft',
  line: 3,
  entry: undated,
  notes: [{ kind: 'same-as-line', line: 2 }],
  isTicked: false,
}
const refused: TableLine = { kind: 'refused', line: 4, cells: ['50'] }

test('a line is ready, to be checked, or makes no entry', () => {
  expect([ready, doubtful, refused].map(statusOf)).toEqual(['ready', 'check', 'refused'])
})

test('a number of a document waits in the story: the report says where, and the line is ready', () => {
  const note: LineNote = { kind: 'kept-for-document', columns: ['document', 'seal'] }

  expect(statusOf({ ...ready, notes: [note] })).toBe('ready')
  expect(explainLine(note)).toMatch(/^Документ, Печать: .* останется в рассказе/)
})

test('only ticked lines become entries, and a refused one cannot be ticked (S0-08)', () => {
  const lines = [ready, doubtful, refused]

  expect(takenEntries(lines, new Map())).toEqual([olympiad])
  expect(takenEntries(lines, decided(new Map(), lines, true))).toEqual([olympiad, undated])
  expect(isTaken(refused, decided(new Map(), lines, true))).toBe(false)
})

test('an import tells how far it is, and all of it can be taken back at once', async () => {
  const db = await freshProfile()
  const seen: number[] = []

  const { saved } = await saveDrafts(db, [olympiad, undated], (done) => seen.push(done))
  expect(seen).toEqual([2])
  expect(await allEntries(db)).toHaveLength(2)

  expect(await moveAllToTrash(db, saved)).toEqual({ ok: true, value: 2 })
  expect(await allEntries(db)).toEqual([])
  expect(await listTrash(db)).toHaveLength(2)
})

test('saveDrafts() keeps what was saved before the disk was full, and says why it stopped', async () => {
  const db = await freshProfile()
  await saveDrafts(db, [olympiad], () => {})
  breakWrites(db.entries, diskIsFull)

  const { saved, failure } = await saveDrafts(db, [undated], () => {})

  expect({ saved, failure }).toEqual({ saved: [], failure: { kind: 'quota-exceeded' } })
  expect(await allEntries(db)).toHaveLength(1)
})

test('readSource() reads a file by its bytes and pasted cells by their tabs', async () => {
  const file = new File(['Название;Дата\nКросс;2024'], 'Список.csv')

  expect(await readSource({ kind: 'file', file })).toMatchObject({
    ok: true,
    value: {
      name: 'Список.csv',
      sheets: [
        {
          rows: [
            ['Название', 'Дата'],
            ['Кросс', '2024'],
          ],
        },
      ],
    },
  })
  expect(await readSource({ kind: 'text', text: 'Название\tДата' })).toMatchObject({ ok: true })
  expect(await readSource({ kind: 'text', text: ' ' })).toMatchObject({ ok: false })
})

test('linesOf() reports five thousand lines by what is known of other entries', () => {
  const rows = [['Название', 'Дата'], ...Array.from({ length: 4999 }, (_, at) => [`Кросс ${at}`, '2024'])]
  const owner = {
    name: { family: '', given: 'Маша' },
    enrolments: [],
    entries: [undated, { title: 'Кросс 7', date: '2024' }],
  }

  const lines = linesOf({
    rows,
    layout: guessLayout(rows, tableWords),
    owner,
    placement: { section: 'documents', item: 'awards' },
    now: new Date(),
  })

  expect(lines).toHaveLength(4999)
  expect(structuredClone(lines)).toEqual(lines)
  expect(lines.filter((line) => line.kind === 'draft' && !line.isTicked)).toHaveLength(1)
})

test('the table of a school year holds the achievements of that year only', () => {
  expect(ofYear([olympiad, undated], SchoolYear.parse('2023/24'))).toEqual([olympiad])
  expect(ofYear([olympiad, undated], 'undated')).toEqual([undated])
  expect(ofYear([olympiad, undated], 'every')).toEqual([olympiad, undated])
  expect(yearChoiceOf(undated)).toBe('undated')
})

test('the list for a school diary is a CSV whose last cell is ready to be pasted (S1-27)', async () => {
  const file = await tableFile({
    entries: [undated, olympiad],
    format: 'diary',
    year: SchoolYear.parse('2023/24'),
  })
  const text = readUtf8(new Uint8Array(await file.arrayBuffer()))

  expect(file.name).toBe('Для дневника 2023-24.csv')
  expect(text?.split('\r\n')[0]).toBe(
    '\ufeffДата;Предмет или вид;Название;Уровень;Результат;Строка для дневника',
  )
  expect(diaryRow(olympiad)).toEqual([
    '07.04.2024',
    'Биология',
    'Олимпиада «Росток»',
    'муниципальный',
    'призёр',
    '07.04.2024 — Олимпиада «Росток», муниципальный уровень, призёр',
  ])
  expect(diaryRow(undated).at(-1)).toBe('Кросс')
})

test('the table of every year has a name of its own in both formats', async () => {
  const names = await Promise.all(
    (['csv', 'xlsx'] as const).map(
      async (format) => (await tableFile({ entries: [olympiad], format, year: 'every' })).name,
    ),
  )

  expect(names).toEqual(['Достижения.csv', 'Достижения.xlsx'])
})

test('every failure of a table says that the portfolio is unchanged and what will do', () => {
  const failures: TableFailure[] = [
    { kind: 'empty-table' },
    { kind: 'too-large', limit: 10 << 20 },
    { kind: 'too-many-rows', limit: 5000 },
    { kind: 'old-or-locked-book' },
    { kind: 'damaged-book' },
    { kind: 'not-a-table' },
  ]

  for (const failure of failures) expect(explainTable(failure)).toMatch(/в портфеле ничего не изменилось/i)
})

test('every note of a line quotes what it is about', () => {
  const notes: LineNote[] = [
    { kind: 'date-unclear', text: 'вчера' },
    { kind: 'date-chosen', text: 'вчера' },
    { kind: 'word-unknown', column: 'level', text: 'вчера' },
    { kind: 'number-unclear', column: 'hours', text: 'вчера' },
    { kind: 'another-person', name: 'вчера' },
    { kind: 'another-grade', text: 'вчера' },
    { kind: 'same-as-entry', title: 'вчера' },
  ]

  for (const note of notes) expect(explainLine(note)).toContain('вчера')
  expect(explainLine({ kind: 'shortened', column: 'title' })).toMatch(/^Название: /)
})

test('every column has a word of its own in the choice', () => {
  expect(new Set(tableColumns.map(tableColumnWord)).size).toBe(tableColumns.length)
})
