import { beforeAll, describe, expect, test } from 'vitest'
import { type Bytes, utf8 } from '#bytes'
import { Entry } from '#domain'
import { type PortfolioPdf, renderPortfolioPdf } from '#pdf'
import { entries, files, now, portfolio } from '../support/masha.ts'
import { pictureBytes } from '../support/pictures.ts'
import { hasTool, toolFolder } from '../support/tools.ts'
import { ask, attachment, input, textOf } from './support.ts'

/** The entry with this number, alone, with other members. */
function changed(number: number, members: object): Entry[] {
  return [Entry.parse({ ...entries[number - 1], ...members })]
}

let made: PortfolioPdf
beforeAll(async () => {
  made = await renderPortfolioPdf(input({ fingerprint: ['7F3A', '91C0'], receiver: 'Лицей № 4' }))
}, 60_000)

async function render(changes: Parameters<typeof input>[0]): Promise<Bytes> {
  return (await renderPortfolioPdf(input(changes))).pdf
}

describe('renderPortfolioPdf()', () => {
  test('gives the same bytes for the same portfolio and moment', { timeout: 60_000 }, async () => {
    const again = await renderPortfolioPdf(input({ fingerprint: ['7F3A', '91C0'], receiver: 'Лицей № 4' }))

    expect(Buffer.compare(again.pdf, made.pdf)).toBe(0)
  })

  test('gives a file without object streams, so that an update can follow', () => {
    const text = Buffer.from(made.pdf).toString('latin1')

    expect(text).not.toContain('/ObjStm')
    expect(text).toMatch(/\nxref\n/)
  })

  test('makes no claim of PDF/A', () => {
    expect(Buffer.from(made.pdf).toString('utf8')).not.toContain('pdfaid')
  })

  test('has nothing to warn about when every letter and picture is there', () => {
    expect(made.warnings).toEqual([])
  })

  test('warns of a picture that cannot be opened and prints the rest', async () => {
    const damaged = files[1]?.sha256
    const { pdf, warnings } = await renderPortfolioPdf(
      input({ readPicture: async (file) => new Blob([file === damaged ? utf8('no') : pictureBytes('jpg')]) }),
    )

    expect(warnings).toEqual([{ kind: 'picture-left-out', file: damaged, name: 'IMG_2031 теплица.jpg' }])
    expect(pdf.length).toBeGreaterThan(10_000)
  })

  test('warns of characters that no face has', async () => {
    const odd = changed(1, { text: 'Знание несѐт силу 🏅' })
    const { warnings } = await renderPortfolioPdf(input({ entries: odd }))

    expect(warnings).toEqual([{ kind: 'missing-characters', characters: ['\u0450', '🏅'] }])
  })

  test('asks for the fallback faces only when a character is missing', async () => {
    const asked: string[] = []
    const fonts = {
      ...input().fonts,
      readFallback: async () => {
        asked.push('fallback')
        return []
      },
    }
    await render({ fonts, entries: [] })
    const before = asked.length
    await render({ fonts, entries: [], receiver: 'Школа 🏫' })

    expect([before, asked.length]).toEqual([0, 1])
  })

  test('stops when it is told to', async () => {
    const stopped = renderPortfolioPdf(input({ signal: AbortSignal.abort(new Error('enough')) }))

    await expect(stopped).rejects.toThrow('enough')
  })

  test('prints a portfolio without entries', async () => {
    const { pages, warnings } = await renderPortfolioPdf(input({ entries: [], files: [], attachments: [] }))

    expect([pages, warnings]).toEqual([3, []])
  })

  test('refuses an attachment whose name is not ASCII', async () => {
    const named = input({ attachments: [{ ...attachment, name: 'данные.json' }] })

    await expect(renderPortfolioPdf(named)).rejects.toThrow('Cannot attach "данные.json"')
  })
})

describe.skipIf(!hasTool('qpdf'))('qpdf --check', () => {
  test('finds no fault', () => {
    const answer = ask('qpdf', made.pdf, '--check', 'file.pdf')

    expect(answer.stdout + answer.stderr).toContain('No syntax or stream encoding errors found')
    expect(answer.code).toBe(0)
  })
})

describe.skipIf(!hasTool('pdftotext'))('pdftotext', () => {
  test('finds every title, fact and story', () => {
    const text = textOf(made.pdf)

    for (const { title } of entries) expect(text).toContain(title)
    expect(text).toContain('Воронова Маша Сергеевна')
    expect(text).toContain('7 «Б» класс · 2026/27')
    expect(text).toContain('Призёр, 2 место')
    expect(text).toContain('Датчики влажности, полив по расписанию и график роста томатов за 60 дней.')
    expect(text).toContain('Диплом ВсОШ Воронова М.С.jpg')
    expect(text).toContain('Нарисовать, что происходит')
    expect(text).toContain('Лицей № 4')
  })

  test('finds the number of its sheet on every sheet but the cover', () => {
    const sheets = Array.from({ length: made.pages - 1 }, (_, at) => at + 2)

    expect(textOf(made.pdf, 1)).not.toContain('Лист')
    for (const sheet of sheets) {
      expect(textOf(made.pdf, sheet)).toContain(`Лист ${sheet} из ${made.pages}`)
    }
  })

  test('finds every entry on the sheet that the contents name', () => {
    const contents = textOf(made.pdf, 2)

    for (const { title } of entries) {
      const [, sheet] = contents.split(`${title} `)[1]?.match(/^(\d+)/) ?? []
      expect(textOf(made.pdf, Number(sheet)), title).toContain(title)
    }
  })

  test('finds no co-author: nothing says that they agreed to be named', () => {
    expect(textOf(made.pdf)).not.toContain('Дронова')
  })

  test('finds the letter itself where a placeholder is drawn', async () => {
    const odd = changed(6, { text: 'Он несѐт флаг 🏅 и поёт' })
    const text = textOf(await render({ entries: odd }))

    expect(text).toContain('Он несѐт флаг 🏅 и поёт')
  })

  test('reads markup and formulas as they were written', async () => {
    const texts = ["<script>alert('пример')</script>", '{2+2} балла', 'кавычка " и \\ (скобки)', '=2+2']
    const odd = changed(6, { text: texts.join('\n'), title: 'Грамота <b>за чтение</b>' })
    const text = textOf(await render({ entries: odd }))

    for (const line of [...texts, 'Грамота <b>за чтение</b>']) expect(text).toContain(line)
  })

  test('tells a file that is going to be signed from one that is not', async () => {
    expect(textOf(made.pdf, 1)).toContain('Подписано ключом владельца · личность не проверена')
    expect(textOf(await render({}), 1)).toContain('Без электронной подписи')
  })

  test('finds an entry that stands in no section at the end', async () => {
    const homeless = changed(2, { placements: [] })
    const text = textOf(await render({ entries: [...homeless, ...changed(3, {})] }), 2)

    expect(text.indexOf('Вне разделов')).toBeGreaterThan(text.indexOf('Мои документы'))
  })
})

describe.skipIf(!hasTool('pdfinfo'))('pdfinfo', () => {
  test('reads title, language and structure', () => {
    const { stdout } = ask('pdfinfo', made.pdf)

    expect(stdout).toContain('Портфолио · Воронова Маша Сергеевна')
    expect(stdout).toMatch(/Tagged:\s+yes/)
    expect(stdout).toMatch(/Page size:.*A4/)
    expect(stdout).toMatch(new RegExp(`Pages:\\s+${made.pages}`))
    expect(Buffer.from(made.pdf).toString('latin1')).toMatch(/\/Lang \(ru-RU\)|\/Lang <FEFF[0-9A-F]+>/)
  })

  test('reads headings, paragraphs and pictures in their order', () => {
    const { stdout } = ask('pdfinfo', made.pdf, '-struct-text', 'file.pdf')
    const order = ['Содержание', 'Мой портрет', 'Автопортрет', 'Мои достижения', 'Подпись и проверка']
    const places = order.map((title) => stdout.lastIndexOf(`"${title}"`))

    expect([...places].sort((a, b) => a - b)).toEqual(places)
    expect(stdout).toMatch(/H2 \(block\)\s+"Проект «Умная теплица»"/)
    expect(stdout).toContain('"Отпечаток ключа: 7F3A 91C0"')
    expect(stdout.match(/Figure/g)).toHaveLength(7)
  })

  test('reads a paragraph with a placeholder to its end', async () => {
    const odd = changed(6, { text: 'Он несѐт флаг и поёт' })
    const pdf = await render({ entries: odd })

    expect(ask('pdfinfo', pdf, '-struct-text', 'file.pdf').stdout).toContain('флаг и поёт')
  })
})

describe.skipIf(!hasTool('pdffonts'))('pdffonts', () => {
  test('sees two embedded subsets with Unicode', () => {
    const rows = ask('pdffonts', made.pdf).stdout.split('\n').slice(2, -1)

    expect(rows).toHaveLength(2)
    for (const row of rows) expect(row).toMatch(/^[A-Z]{6}\+GolosText-\w+ .* yes yes yes /)
  })

  test('sees other subset names in a document of another moment', async () => {
    const other = await render({ now: new Date(now.getTime() + 1000) })
    const tags = [made.pdf, other].map((pdf) => ask('pdffonts', pdf).stdout.match(/[A-Z]{6}(?=\+)/)?.[0])

    expect(tags[0]).not.toBe(tags[1])
  })
})

describe.skipIf(!hasTool('pdfdetach'))('pdfdetach', () => {
  test('takes the attached data out unchanged', () => {
    expect(ask('pdfdetach', made.pdf, '-list', 'file.pdf').stdout).toContain('portfolio.json')
    using folder = toolFolder({ 'file.pdf': made.pdf })
    folder.run('pdfdetach', ['-save', '1', '-o', 'data', 'file.pdf'])

    expect(folder.read('data')).toEqual(attachment.bytes)
  })
})

test('the grade on the cover is counted up to the day of printing', async () => {
  const enrolled = { ...portfolio, enrolments: portfolio.enrolments.slice(0, 1) }
  const pdf = await render({ portfolio: enrolled, entries: [] })

  if (hasTool('pdftotext')) expect(textOf(pdf, 1)).toContain('7 «А» класс')
})
