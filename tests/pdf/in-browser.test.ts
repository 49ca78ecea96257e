import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { base64, readBase64 } from '#bytes'
import { renderPortfolioPdf } from '#pdf'
import { now } from '../support/masha.ts'
import { type BrowserPage, browserPath, openModulePage } from '../support/module-in-browser.ts'
import { fonts, input } from './support.ts'

const packages = [
  'zod/mini',
  'canonicalize',
  'asn1js',
  'pkijs',
  'pdf-lib',
  'fontkit',
  '@noble/hashes/sha2.js',
]

describe.runIf(browserPath)('In a worker of Chromium', { timeout: 120_000 }, () => {
  let opened: BrowserPage

  beforeAll(async () => {
    opened = await openModulePage('/tests/pdf/page-side.ts', packages)
    await opened.page.waitForFunction(() => 'pdfPage' in globalThis)
  }, 120_000)
  afterAll(() => opened.close())

  test('renderPortfolioPdf() gives the bytes that it gives in Node', async () => {
    const { portfolio, structure, entries, files } = input()
    const question = { portfolio, structure, entries, files, at: now.toISOString() }
    const inNode = await renderPortfolioPdf(input({ readPicture: async () => undefined, attachments: [] }))

    const { pages, pdf } = await opened.page.evaluate(
      ([asked, regular, bold]) => {
        const bytes = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
        return pdfPage.renderInWorker({ ...asked, fonts: { regular: bytes(regular), bold: bytes(bold) } })
      },
      [question, base64(fonts.regular), base64(fonts.bold)] as const,
    )

    expect(pages).toBe(inNode.pages)
    expect(Buffer.compare(readBase64(pdf) ?? Buffer.alloc(0), inNode.pdf)).toBe(0)
  })
})
