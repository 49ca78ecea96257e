import { describe, expect, test } from 'vitest'
import { utf8 } from '#bytes'
import { Achievement, type Entry, newEntry } from '#domain'
import { tableWords } from '#i18n'
import { guessLayout, layoutAt, readLines, readTable, type TableLine } from '#tables'
import { hasSamples, sample } from '../support/samples.ts'

const now = new Date('2026-11-24T09:00:00Z')
const placement = { section: 'documents', item: 'awards' }
const name = { family: 'Тестов', given: 'Иван' }

async function linesOf(bytes: Uint8Array, entries: readonly Entry[] = []): Promise<TableLine[]> {
  const table = await readTable(bytes)
  if (!table.ok) throw new Error(table.failure.kind)
  const rows = table.value[0]?.rows ?? []
  const owner = { name, enrolments: [], entries }
  return readLines(rows, guessLayout(rows, tableWords), { words: tableWords, owner, placement, now })
}

async function firstOf(text: string, entries: readonly Entry[] = []) {
  const [line] = await linesOf(utf8(text), entries)
  if (line?.kind !== 'draft') throw new Error('The line was refused')
  return line
}

describe('guessLayout()', () => {
  test('finds headings below the titles of a school', () => {
    const rows = [
      ['МБОУ «Примерская СОШ № 0»', '', ''],
      ['Достижения за 2023/2024 учебный год', '', ''],
      ['Наименование мероприятия', 'Уровень', 'Дата'],
      ['Кросс', 'школьный', '2024'],
    ]

    expect(guessLayout(rows, tableWords)).toEqual({
      headingRow: 2,
      headings: ['Наименование мероприятия', 'Уровень', 'Дата'],
      mapping: ['title', 'level', 'date'],
    })
  })

  test('takes the upper storey of a heading where the lower one is empty', () => {
    const rows = [
      ['№', 'Мероприятие', '', 'Педагог'],
      ['', 'название', 'уровень', ''],
    ]

    expect(guessLayout(rows, tableWords)).toMatchObject({
      headingRow: 1,
      mapping: [undefined, 'title', 'level', 'supervisor'],
    })
  })

  test('tells the place won from the place where it was', () => {
    const rows = [['Конкурс', 'Место', 'Место проведения', 'Организатор']]

    expect(guessLayout(rows, tableWords).mapping).toEqual(['title', 'place', 'city', 'organiser'])
  })

  test('says when a table has no headings', () => {
    const rows = [['Кросс', '07.04.2024']]

    expect(guessLayout(rows, tableWords)).toEqual({
      headingRow: -1,
      headings: ['', ''],
      mapping: [undefined, undefined],
    })
    expect(layoutAt(rows, 0, tableWords).headings).toEqual(['Кросс', '07.04.2024'])
  })
})

describe('readLines()', () => {
  test('makes a private draft that keeps the printed words of the result (S0-08)', async () => {
    const { entry, notes, isTicked } = await firstOf(
      'Название;Дата;Уровень;Результат;Предмет\nОлимпиада «Росток»;07.04.2024;районный;призёр (2 место);Биология',
    )

    expect(entry).toMatchObject({
      kind: 'achievement',
      title: 'Олимпиада «Росток»',
      date: '2024-04-07',
      activity: 'olympiad',
      area: 'study',
      subject: 'Биология',
      eventLevel: 'municipal',
      resultText: 'призёр (2 место)',
      result: 'prize2',
      place: 2,
      visibility: 'private',
      placements: [placement],
    })
    expect(Achievement.parse(entry)).toEqual(entry)
    expect({ notes, isTicked }).toEqual({ notes: [], isTicked: true })
  })

  test('knows the stages of the All-Russian olympiad', async () => {
    const { entry } = await firstOf('Название;Дата;Уровень\nВсОШ по биологии;2024;региональный')

    expect(entry.event).toEqual({ catalogue: 'vsosh', vsoshStage: 'regional' })
  })

  test('keeps what it does not understand in the story, under its heading', async () => {
    const { entry, notes } = await firstOf(
      'Название;Дата;Уровень;Часы;Номер документа;Печать\nАкция;вчера;кустовой;много;№ 12 от 1 мая;есть',
    )

    expect(entry.story.whatIDid).toBe(
      'Дата: вчера\nУровень: кустовой\nЧасы: много\nНомер документа: № 12 от 1 мая\nПечать: есть',
    )
    expect(notes.slice(0, 3).map(({ kind }) => kind)).toEqual([
      'date-unclear',
      'word-unknown',
      'number-unclear',
    ])
    expect(notes[3]).toEqual({ kind: 'kept-for-document', columns: ['document', 'seal'] })
  })

  test.each([
    ['V ступень', '2022', { edition: 'gto11', stage: 5, badge: 'gold' }],
    ['6-я (13–14 лет)', '01.04.2023', { edition: 'gto18', stage: 6, badge: 'gold' }],
    ['XII', '', { edition: 'gto18', stage: 12, badge: 'gold' }],
  ])('reads the stage «%s» of %s by the edition of its day', async (stage, date, gto) => {
    const { entry } = await firstOf(
      `Мероприятие;Дата;Ступень ГТО;Знак\nФестиваль «Старт»;${date};${stage};золотой`,
    )

    expect(entry.gto).toEqual(gto)
  })

  test('takes a line with a stage for a badge where nothing says what it is', async () => {
    const { entry } = await firstOf('Название;Дата;Ступень ГТО\nНаграждение;2024;III')

    expect(entry).toMatchObject({ activity: 'gto', area: 'sport' })
  })

  test('keeps a badge without a stage in the story and says so', async () => {
    const { entry, notes } = await firstOf('Название;Дата;Знак ГТО\nФестиваль;2024;серебряный')

    expect(entry.gto).toBeUndefined()
    expect(entry.story.whatIDid).toBe('Знак ГТО: серебряный')
    expect(notes).toEqual([{ kind: 'stage-missing' }])
  })

  test('reads the section of a conference and the part taken in it', async () => {
    const { entry, notes } = await firstOf(
      'Название;Дата;Секция;Роль\n«Шаг в будущее»;2024;Биология;выступление с докладом',
    )

    expect(entry).toMatchObject({
      activity: 'conference',
      conference: { section: 'Биология', role: 'speaker' },
    })
    expect(notes).toEqual([])
  })

  test('shortens a title that is too long and keeps the whole of it', async () => {
    const long = 'Конкурс '.repeat(60).trim()
    const { entry, notes } = await firstOf(`Название;Дата\n${long};2024`)

    expect(entry.title).toHaveLength(300)
    expect(entry.story.whatIDid).toBe(`Название: ${long}`)
    expect(notes).toEqual([{ kind: 'shortened', column: 'title' }])
  })

  test('refuses a line without a name and says which', async () => {
    const lines = await linesOf(utf8('Название;Дата;Баллы\nКросс;2024;5\n\n;;50\n'))

    expect(lines.map(({ kind, line }) => [kind, line])).toEqual([
      ['draft', 2],
      ['refused', 4],
    ])
    expect(lines[1]).toMatchObject({ cells: ['50'] })
  })

  test('tells of a day that is still to come', async () => {
    expect((await firstOf('Название;Дата\nКросс;01.01.2030')).notes).toEqual([{ kind: 'date-ahead' }])
  })

  test('unticks what the portfolio or an earlier line has already', async () => {
    const known = { ...newEntry('achievement', placement, now), title: 'кросс  наций', date: '2024' }
    const lines = await linesOf(
      utf8('Название;Дата\n«Кросс наций»;2024\nКросс наций;2023\nКросс НАЦИЙ;2023'),
      [known],
    )

    expect(lines.map((line) => line.kind === 'draft' && [line.isTicked, line.notes])).toEqual([
      [false, [{ kind: 'same-as-entry', title: 'кросс  наций' }]],
      [true, []],
      [false, [{ kind: 'same-as-line', line: 3 }]],
    ])
  })
})

describe.skipIf(!hasSamples)('readLines() of a table of the whole class', () => {
  test.each(['class-cp1251.csv', 'class-titled-utf8-bom.csv', 'class-merged.xlsx', 'class.ods'])(
    'ticks only the lines of the owner in %s (S0-08)',
    async (file) => {
      const lines = await linesOf(sample(`tables/made/${file}`))
      const own = lines.flatMap((line) => (line.kind === 'draft' && line.isTicked ? [line.entry] : []))

      expect(own.length).toBeGreaterThan(0)
      expect(own.every(({ title }) => /олимпиада|Акция|классика/.test(title))).toBe(true)
      expect(own[0]).toMatchObject({ date: '2024-04-07', eventLevel: 'municipal', result: 'winner' })
    },
  )
})
