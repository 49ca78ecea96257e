import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Bytes, readUtf8 } from '#bytes'
import { Achievement, newEntry } from '#domain'
import { tableWords } from '#i18n'
import { type Grid, guessLayout, readLines, readTable, tableOf, writeBook, writeSeparated } from '#tables'
import { arbitraryOf } from '../support/arbitrary-of.ts'

const now = new Date('2026-11-24T09:00:00Z')
const placement = { section: 'documents', item: 'awards' }
const owner = { name: { family: 'Воронова', given: 'Маша' }, enrolments: [], entries: [] }
const blank = Achievement.parse(newEntry('achievement', placement, now))

/** Only what a table holds, so that the rest cannot hide a loss. */
const tabled = arbitraryOf(Achievement)
  .filter(({ title }) => title.trim() !== '')
  .map((entry): Achievement => {
    const { date, activity, area, subject, eventLevel, resultText, result, place, degree } = entry
    const { score, hoursClaimed, form, participation } = entry
    const { name, organiser, city, stage, catalogue, vsoshStage } = entry.event ?? {}
    const gto = entry.gto && withoutBlanks(entry.gto)
    const conference = withoutBlanks({ ...entry.conference })
    const event = withoutBlanks({ name, organiser, city, stage, catalogue, vsoshStage })
    const facts = {
      subject,
      eventLevel,
      resultText,
      result,
      place,
      degree,
      score,
      hoursClaimed,
      form,
      participation,
    }
    return Achievement.parse({
      ...blank,
      title: entry.title,
      activity,
      area,
      story: { whatIDid: entry.story.whatIDid, whatILearned: entry.story.whatILearned },
      ...withoutBlanks({ date, ...facts, gto }),
      ...(Object.keys(conference).length > 0 && { conference }),
      ...(Object.keys(event).length > 0 && { event }),
    })
  })

function withoutBlanks(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''))
}

async function reread(bytes: Bytes): Promise<Achievement[]> {
  const table = await readTable(bytes)
  if (!table.ok) throw new Error(table.failure.kind)
  const rows = table.value[0]?.rows ?? []
  const lines = readLines(rows, guessLayout(rows, tableWords), { words: tableWords, owner, placement, now })
  return lines.flatMap((line) => (line.kind === 'draft' ? [{ ...line.entry, id: blank.id }] : []))
}

const writers: [name: string, write: (rows: Grid) => Promise<Bytes>][] = [
  ['CSV', writeSeparated],
  ['XLSX', (rows) => writeBook(rows, 'Достижения', 1)],
]

test.each(writers)('what we write as %s we read as the same entries', async (_, write) => {
  await fc.assert(
    fc.asyncProperty(fc.array(tabled, { minLength: 1, maxLength: 5 }), async (entries) => {
      expect(await reread(await write(tableOf(entries, tableWords)))).toEqual(entries)
    }),
    { numRuns: 60 },
  )
})

describe('writeSeparated()', () => {
  const text = async (rows: Grid) => readUtf8(await writeSeparated(rows))

  test('opens in Russian Excel by a double click: a byte order mark, semicolons, CRLF', async () => {
    expect(
      await text([
        ['Название', 'Дата'],
        ['Кросс; финал', '07.04.2024'],
      ]),
    ).toBe('\ufeffНазвание;Дата\r\n"Кросс; финал";07.04.2024')
  })

  test.each(['=1+1', '+7', '-1', '@SUM(A1)', '\tx', "'=1"])(
    'keeps %j from running as a formula',
    async (cell) => {
      expect(await text([['a', cell]])).toBe(`\ufeffa;'${cell}`)
    },
  )
})

test('no column of the export names another person (invariant 32)', () => {
  const [headings, row] = tableOf([{ ...blank, supervisor: 'Наставникова', coAuthors: 'Петя' }], tableWords)

  expect([...(headings ?? []), ...(row ?? [])].join()).not.toMatch(/Наставникова|Петя|Руководитель|ФИО/)
})
