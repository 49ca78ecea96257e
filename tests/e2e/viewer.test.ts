import { expect, test } from '@playwright/test'
import { addingTexts, entryTexts, evidenceTexts } from '#i18n'
import { beginPortfolio } from './support/begin.ts'

test('a browser that shows no PDF inside a page has it drawn by the app', async ({ page }) => {
  test.slow()
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'pdfViewerEnabled', { get: () => false }),
  )
  await beginPortfolio(page)
  await page.goto('./add/')
  await page.getByRole('button', { name: addingTexts.work }).click()
  await page.getByLabel(entryTexts.title).fill('Заметка')
  await page.getByLabel(/выбрать файлы/i).setInputFiles('content/example/note.pdf')

  await page.getByRole('button', { name: evidenceTexts.open('note.pdf') }).click()

  const sheet = page.getByRole('img', { name: evidenceTexts.pdfPage(1, 2) })
  await expect(sheet).toBeVisible()
  await expect.poll(() => sheet.evaluate(hasInk)).toBe(true)
})

function hasInk(canvas: HTMLCanvasElement): boolean {
  const { data = [] } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {}
  return data.some((value, at) => at % 4 < 3 && value < 128 && data[at - (at % 4) + 3] === 255)
}
