import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, type PDFObject, type PDFRef } from 'pdf-lib'
import { beforeAll, expect, test } from 'vitest'
import { renderPortfolioPdf } from '#pdf'
import { entries } from '../support/masha.ts'
import { hasTool } from '../support/tools.ts'
import { input, textOf } from './support.ts'

let pdf: Uint8Array<ArrayBuffer>
let document: PDFDocument
beforeAll(async () => {
  pdf = (await renderPortfolioPdf(input({ fingerprint: ['7F3A'] }))).pdf
  document = await PDFDocument.load(pdf)
}, 60_000)

function dictionaries(): PDFDict[] {
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
}

function nameIn(dictionary: PDFDict, key: string): string | undefined {
  return dictionary.lookupMaybe(PDFName.of(key), PDFName)?.decodeText()
}

function textIn(dictionary: PDFDict, key: string): string | undefined {
  return dictionary.lookupMaybe(PDFName.of(key), PDFHexString)?.decodeText()
}

/** Number, from 1, of the page that a link or a bookmark leads to. */
function pageOf(dictionary: PDFDict): number {
  const target: PDFObject = dictionary.lookup(PDFName.of('Dest'), PDFArray).get(0)
  return document.getPages().findIndex(({ ref }) => ref === (target as PDFRef)) + 1 // Dest names a page
}

test('every picture is described: by the student, or by the title of its entry', () => {
  const figures = dictionaries().filter((one) => nameIn(one, 'S') === 'Figure')
  const words = figures.map((figure) => textIn(figure, 'Alt'))

  expect(words).toContain('Теплица с томатами и коробкой управления')
  expect(words).toContain('Лиза, Тимур и я')
  expect(words).not.toContain(undefined)
})

test('every line of the contents leads to the sheet that it names', () => {
  const links = dictionaries().filter((one) => nameIn(one, 'Subtype') === 'Link')

  expect(links.length).toBeGreaterThan(entries.length)
  for (const link of links) {
    expect(textIn(link, 'Contents')).toMatch(new RegExp(`, лист ${pageOf(link)}$`))
  }
})

test.skipIf(!hasTool('pdftotext'))('every bookmark leads to a sheet that has its title', () => {
  const bookmarks = dictionaries().filter((one) => textIn(one, 'Title') && one.has(PDFName.of('Dest')))

  expect(bookmarks.map((one) => textIn(one, 'Title'))).toEqual(
    expect.arrayContaining(['Мой портрет', ...entries.map(({ title }) => title), 'Подпись и проверка']),
  )
  for (const bookmark of bookmarks) {
    expect(textOf(pdf, pageOf(bookmark))).toContain(textIn(bookmark, 'Title'))
  }
})

test('the parent tree knows every piece of marked content and every tagged annotation', () => {
  const tree = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  const numbers = tree.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray)
  const keys = numbers
    .asArray()
    .filter((_, at) => at % 2 === 0)
    .map(String)

  expect(keys).toEqual(keys.map((_, at) => String(at)))
  document.getPages().forEach((page, at) => {
    const marks = numbers.lookup(at * 2 + 1, PDFArray)
    expect(String(page.node.get(PDFName.of('StructParents')))).toBe(String(at))
    expect(marks.size()).toBeGreaterThan(0)
  })
})

test('both signature fields wait for their signatures', () => {
  const fields = dictionaries().filter((one) => nameIn(one, 'FT') === 'Sig')

  expect(fields.map((one) => textIn(one, 'T'))).toEqual(['StudentSignature', 'SchoolSignature'])
  expect(fields.some((one) => one.has(PDFName.of('V')))).toBe(false)
})
