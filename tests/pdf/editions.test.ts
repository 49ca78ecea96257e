import { beforeAll, describe, expect, test } from 'vitest'
import { Entry, type EntryId, newEntry } from '#domain'
import { numberInWords } from '#i18n'
import { type PortfolioPdf, renderPortfolioPdf } from '#pdf'
import { entries, now, readStructure } from '../support/masha.ts'
import { hasTool } from '../support/tools.ts'
import { ask, input, textOf } from './support.ts'

const first = entries[0]?.id ?? expect.fail()
let binder: PortfolioPdf
let presentation: PortfolioPdf
beforeAll(async () => {
  binder = await renderPortfolioPdf(input({ edition: { kind: 'binder', caseIndex: '02-15' } }))
  presentation = await renderPortfolioPdf(
    input({
      attachments: [],
      edition: {
        kind: 'transition',
        reason: 'level4to5',
        summary: 'Люблю растения и датчики.',
        whyItMatters: new Map<EntryId, string>([[first, 'С этого всё началось.']]),
      },
    }),
  )
}, 60_000)

function pagesOf(pdf: PortfolioPdf['pdf']): number {
  return Number(/Pages:\s+(\d+)/.exec(ask('pdfinfo', pdf).stdout)?.[1])
}

describe.skipIf(!hasTool('qpdf'))('qpdf', () => {
  test.each(['binder', 'presentation'] as const)('finds no fault in a %s', (name) => {
    const { pdf } = { binder, presentation }[name]
    const answer = ask('qpdf', pdf, '--check', 'file.pdf')

    expect(answer.stdout + answer.stderr).toContain('No syntax or stream encoding errors found')
  })
})

describe.skipIf(!hasTool('pdftotext'))('a folder on paper, as pdftotext reads it', () => {
  test('bears the index of its case on the cover (S4-23)', () => {
    expect(textOf(binder.pdf, 1)).toMatch(/Индекс дела 02-15/)
  })

  test('has no index of a case on the cover when nobody gave one', async () => {
    const { pdf } = await renderPortfolioPdf(input({ edition: { kind: 'binder', caseIndex: '' } }))

    expect(textOf(pdf, 1)).not.toContain('Индекс дела')
  })

  test('ends with an inscription that tells the number of its sheets in figures and in words (S4-23)', () => {
    const { pages } = binder

    expect(pages).toBe(pagesOf(binder.pdf))
    expect(textOf(binder.pdf, pages)).toContain(
      `В папке пронумеровано ${pages} (${numberInWords(pages)}) лист`,
    )
    expect(textOf(binder.pdf, pages)).toMatch(/Заверительная надпись.*Должность.*Подпись.*Дата/)
  })

  test('numbers every sheet after the cover, and its contents tell the same numbers (S4-21, S4-29)', () => {
    const { pdf, pages } = binder
    for (let sheet = 2; sheet <= pages; sheet++)
      expect(textOf(pdf, sheet)).toContain(`Лист ${sheet} из ${pages}`)

    const contents = textOf(pdf, 2)
    const [, section = '', at] = /Содержание (.+?) (\d+) /.exec(contents) ?? []
    expect(textOf(pdf, Number(at))).toContain(section)
    expect(contents).toContain(`Заверительная надпись ${pages}`)
  })

  test('prints no section that has nothing in it, and counts none (invariant 46)', async () => {
    const { pdf } = await renderPortfolioPdf(input({ entries: entries.slice(0, 1) }))
    const empty = readStructure().sections.filter(
      ({ id }) => !entries[0]?.placements.some(({ section }) => section === id),
    )

    expect(empty.length).toBeGreaterThan(0)
    for (const { title } of empty) expect(textOf(pdf, 2)).not.toContain(title.ru)
    expect(textOf(pdf, 1)).toContain('1 раздел')
  })

  test('says in words that a point is done: the face has no tick', async () => {
    const points = [{ text: 'Сварить суп', isDone: true }, { text: 'Выспаться' }]
    const page = Entry.parse({ ...newEntry('page', undefined, now), title: 'Чек-лист', points })
    const { pdf, warnings } = await renderPortfolioPdf(input({ entries: [page] }))

    expect(warnings).toEqual([])
    expect(textOf(pdf)).toContain('Сварить суп — сделано')
  })

  test('says nothing of an electronic signature and has no field for one', () => {
    expect(textOf(binder.pdf)).not.toContain('электронной подпис')
    expect(Buffer.from(binder.pdf).toString('latin1')).not.toContain('/AcroForm')
  })
})

describe.skipIf(!hasTool('pdftotext'))(
  'a presentation at a turn of school life, as pdftotext reads it',
  () => {
    test('names the turn on its cover (S1-18)', () => {
      expect(textOf(presentation.pdf, 1)).toMatch(/Представление при переходе.*Воронова/)
    })

    test("begins with the student's own word and gives it beside the entries (S1-18)", () => {
      const text = textOf(presentation.pdf)

      expect(text).toContain('О себе Люблю растения и датчики.')
      expect(text).toContain('Почему это важно дальше С этого всё началось.')
    })
  },
)
