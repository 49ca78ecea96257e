import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { joinPictures } from '#pdf'
import { pictureBytes } from '../support/pictures.ts'
import { hasTool, toolFolder } from '../support/tools.ts'

const jpeg = new Blob([pictureBytes('jpg')])
const webp = new Blob([pictureBytes('webp')])

async function joined(...pictures: Blob[]) {
  return (await joinPictures(pictures)) ?? expect.fail('The pictures were not joined')
}

describe('joinPictures()', () => {
  test('gives each picture a sheet of A4, in their order (S1-24)', async () => {
    const document = await PDFDocument.load(await joined(jpeg, jpeg, jpeg))

    // The picture lies, so its sheets do.
    const sizes = document.getPages().map((page) => page.getSize())
    expect(sizes).toEqual(Array(3).fill({ width: 841.89, height: 595.28 }))
  })

  test('writes nothing about the device, the moment or the program (S1-24)', async () => {
    const bytes = await joined(jpeg)

    const document = await PDFDocument.load(bytes, { updateMetadata: false })
    expect(document.context.trailerInfo.Info).toBeUndefined()
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/pdf-lib|CreationDate|Exif/)
    expect(await joined(jpeg)).toEqual(bytes)
  })

  test('refuses bytes that are no picture instead of leaving out a page (S1-24)', async () => {
    expect(await joinPictures([jpeg, webp])).toBeUndefined()
  })

  test.runIf(hasTool('qpdf') && hasTool('pdfimages'))(
    'satisfies qpdf and keeps every picture (S1-24)',
    async () => {
      using folder = toolFolder({ 'pages.pdf': await joined(jpeg, jpeg, jpeg) })

      expect(folder.run('qpdf', ['--check', 'pages.pdf'])).toMatchObject({ code: 0 })
      const listed = folder.run('pdfimages', ['-list', 'pages.pdf']).stdout.trim().split('\n').slice(2)
      expect(listed.map((line) => line.trim().split(/\s+/)[0])).toEqual(['1', '2', '3'])
    },
  )
})
