import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { utf8 } from '#bytes'
import { limits, readTable } from '#tables'
import { hasSamples, sample, samplePath } from '../support/samples.ts'

const header = ['№ п/п', 'Фамилия, имя, отчество обучающегося', 'Класс', 'Наименование мероприятия']

async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const table = await readTable(bytes)
  if (!table.ok) throw new Error(`Cannot read the table: ${table.failure.kind}`)
  return table.value[0]?.rows ?? []
}

describe.skipIf(!hasSamples)('tables that schools keep (issue 3, CSV and XLSX)', () => {
  test.each(['class-cp1251.csv', 'class-utf8.csv', 'class.xlsx', 'class.ods'])(
    'readTable() reads the headings and the days of %s',
    async (name) => {
      const rows = await rowsOf(sample(`tables/made/${name}`))

      expect(rows[0]?.slice(0, 4)).toEqual(header)
      expect(rows[3]?.[3]).toBe('Фестиваль ГТО; бег 60 м')
      expect(rows[4]?.[3]).toBe('Конференция "Шаг в будущее"')
      expect(rows[1]?.slice(7, 10)).toEqual(['07.04.2024', '№ 100/24 от 07.04.2024', '71,6'])
    },
  )

  test('readTable() takes a byte order mark for no letter', async () => {
    const rows = await rowsOf(sample('tables/made/class-titled-utf8-bom.csv'))

    expect(rows[0]?.[0]).toBe('МБОУ «Примерская СОШ № 0»')
    expect(rows[3]?.slice(0, 4)).toEqual(header)
  })

  test('readTable() spreads merged cells and leaves out what the author has hidden', async () => {
    const table = await readTable(sample('tables/made/class-merged.xlsx'))
    if (!table.ok) throw new Error(table.failure.kind)
    const [first] = table.value

    expect(table.value.map(({ name }) => name)).toEqual(['Достижения', 'Справочник'])
    expect(first?.hiddenRows).toBe(1)
    expect(first?.rows[3]).toEqual([
      '№',
      ...['Обучающийся', 'Обучающийся'],
      ...['Мероприятие', 'Мероприятие', 'Мероприятие'],
      ...['Итог', 'Итог', 'Итог', 'Итог'],
    ])
    expect(first?.rows[6]?.[1]).toBe('Тестов Иван Петрович')
  })

  test('readTable() spreads merged cells of an ODS', async () => {
    const rows = await rowsOf(sample('tables/third-party/merged-cells.ods'))

    expect(rows[1]?.slice(0, 4)).toEqual(['A1:B2', 'A1:B2', 'C1:C2', 'Separate blocks'])
  })

  test('readTable() counts days of a workbook as its own text does', async () => {
    const rows = await rowsOf(sample('tables/third-party/dates-1900.xlsx'))

    expect(rows.slice(2).map((row) => row[1])).toEqual(['20.04.1900', '15.01.1903', '02.06.1930'])
  })

  test('readTable() reads or refuses every sample', async () => {
    const names = ['made', 'third-party'].flatMap((folder) =>
      readdirSync(samplePath(`tables/${folder}`)).map((name) => `tables/${folder}/${name}`),
    )

    for (const name of names) {
      const table = await readTable(sample(name))
      expect(table, name).toMatchObject({ ok: true })
    }
  })
})

describe('readTable() of separated text', () => {
  const rows = [
    ['Название', 'Дата'],
    ['Конкурс «Слово»; финал', '07.04.2024'],
    ['Две\nстроки', '2025'],
  ]

  test.each([
    ['semicolons', 'Название;Дата\r\n"Конкурс «Слово»; финал";07.04.2024\r\n"Две\nстроки";2025\r\n'],
    ['commas', 'Название,Дата\nКонкурс «Слово»; финал,07.04.2024\n"Две\nстроки",2025'],
    ['tabs', 'Название\tДата\nКонкурс «Слово»; финал\t07.04.2024\n"Две\nстроки"\t2025\n\n'],
  ])('finds %s and keeps line breaks inside quotes', async (_, text) => {
    expect(await rowsOf(utf8(text))).toEqual(rows)
  })

  test('reads UTF-16, as Excel saves «Текст Юникод»', async () => {
    const text = '\ufeffНазвание\tДата'
    const codes = new Uint16Array([...text].map((letter) => letter.charCodeAt(0)))

    expect(await rowsOf(new Uint8Array(codes.buffer))).toEqual([['Название', 'Дата']])
  })

  test('drops empty rows and columns at the edges', async () => {
    expect(await rowsOf(utf8('Название;Дата;;\r\nКросс;2024;;\r\n;;;\r\n'))).toEqual([
      ['Название', 'Дата'],
      ['Кросс', '2024'],
    ])
  })
})

describe('readTable() of a hostile file', () => {
  test.each([
    ['an empty file', new Uint8Array(0), 'empty-table'],
    ['spaces', utf8(' ;;\n;;'), 'empty-table'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'not-a-table'],
    [
      'a book of old Excel or one with a password',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
      'old-or-locked-book',
    ],
    ['a cut ZIP', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'not-a-table'],
    ['more bytes than a table has', new Uint8Array(limits.file + 1), 'too-large'],
    ['more rows than a portfolio has', utf8('a;b\n'.repeat(limits.rows + 1)), 'too-many-rows'],
  ])('refuses %s', async (_, bytes, kind) => {
    expect(await readTable(bytes)).toMatchObject({ ok: false, failure: { kind } })
  })

  test('refuses a book that unpacks to more than its limit, before it is unpacked', async () => {
    const size = limits.unpacked + 1
    const bomb = book([{ name: 'xl/workbook.xml', unpacked: size, packed: 100 }])

    expect(await readTable(bomb)).toMatchObject({ ok: false, failure: { kind: 'too-large' } })
  })

  test('refuses a book whose part hides its size', async () => {
    const hidden = book([{ name: 'xl/workbook.xml', unpacked: 0, packed: 100 }])

    expect(await readTable(hidden)).toMatchObject({ ok: false, failure: { kind: 'not-a-table' } })
  })

  test('refuses a book with nothing behind its directory', async () => {
    const hollow = book([{ name: 'xl/workbook.xml', unpacked: 10, packed: 10 }])

    expect(await readTable(hollow)).toMatchObject({ ok: false, failure: { kind: 'damaged-book' } })
  })
})

/** A ZIP of a local signature, a central directory and its end (APPNOTE 4.3.12, 4.3.16), without any content. */
function book(parts: readonly { name: string; unpacked: number; packed: number }[]): Uint8Array {
  const records = parts.map(({ name, unpacked, packed }) => {
    const record = new DataView(new ArrayBuffer(46 + name.length))
    record.setUint32(0, 0x02014b50, true)
    record.setUint32(20, packed, true)
    record.setUint32(24, unpacked, true)
    record.setUint16(28, name.length, true)
    return Buffer.concat([new Uint8Array(record.buffer, 0, 46), utf8(name)])
  })
  const directory = Buffer.concat(records)
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, 0x06054b50, true)
  end.setUint16(10, parts.length, true)
  end.setUint32(12, directory.length, true)
  end.setUint32(16, 4, true)
  return Buffer.concat([new Uint8Array([0x50, 0x4b, 3, 4]), directory, new Uint8Array(end.buffer)])
}
