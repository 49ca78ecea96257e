import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { showcaseThemes } from '#domain'
import { packShowcase, readShowcaseZip } from '#publish'
import { buildContent, renderShowcase, renderStartPage } from '#showcase'
import { entries, files, now, portfolio, readStructure, selection } from '../support/masha.ts'
import { pictureBytes } from '../support/pictures.ts'

const structure = readStructure()
let folder = ''

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portfel-showcase-'))
  mkdirSync(join(folder, 'pictures'))
  for (const theme of showcaseThemes) {
    const built = buildContent({
      portfolio,
      structure,
      entries,
      files,
      selection: { ...selection, theme },
      now,
    })
    if (!built.ok) throw new Error(`Cannot test: ${built.failure.kind}`)
    for (const { name } of built.value.pictures) writeFileSync(join(folder, name), pictureBytes('webp'))
    writeFileSync(join(folder, `${theme}.html`), renderShowcase(built.value.content, { mode: 'folder' }))
  }
  const placed = files.map((file) => ({ file, path: 'pictures/01.webp' }))
  writeFileSync(
    join(folder, 'start.html'),
    renderStartPage({ portfolio, structure, entries, files: placed, now }),
  )
})

test.afterAll(() => rmSync(folder, { recursive: true }))

for (const name of [...showcaseThemes, 'start']) {
  test(`the page «${name}» opens from a folder by a double click, asks nobody and is accessible`, async ({
    page,
  }) => {
    const asked: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => complaints.push(message.text()))

    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href)
    for (const picture of await page.locator('img').all()) await picture.scrollIntoViewIfNeeded()
    const accessibility = await new AxeBuilder({ page }).analyze()

    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect
      .poll(() =>
        page
          .locator('img')
          .evaluateAll((all: HTMLImageElement[]) => all.every((one) => one.naturalWidth > 0)),
      )
      .toBe(true)
    expect(asked.filter((url) => !url.startsWith(pathToFileURL(folder).href) && url !== 'data:,')).toEqual([])
    expect(complaints).toEqual([])
    expect(accessibility.violations).toEqual([])
  })

  test(`the page «${name}» has no horizontal scroll bar at 320 px and at a zoom of 200 per cent`, async ({
    page,
  }) => {
    for (const width of [320, 640]) {
      await page.setViewportSize({ width, height: 700 })
      await page.goto(pathToFileURL(join(folder, `${name}.html`)).href)

      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
}

for (const format of ['webp', 'jpg'] as const) {
  test(`a ${format} that the browser itself writes is packed without its colour profile`, async ({
    page,
  }) => {
    const drawn = await page.evaluate(
      async (type) => {
        const canvas = new OffscreenCanvas(80, 60)
        canvas.getContext('2d')?.fillRect(10, 10, 40, 30)
        const blob = await canvas.convertToBlob({ type, quality: 0.82 })
        return [...new Uint8Array(await blob.arrayBuffer())]
      },
      format === 'webp' ? 'image/webp' : 'image/jpeg',
    )
    const built = buildContent({
      portfolio,
      structure,
      entries,
      files,
      selection,
      now,
      pictureFormat: format,
    })
    if (!built.ok) throw new Error(`Cannot test: ${built.failure.kind}`)
    const pictures = new Map(
      built.value.pictures.map(({ name }) => [name, new Blob([new Uint8Array(drawn)])]),
    )

    const packed = await packShowcase(built.value.content, pictures)

    expect(packed.ok && (await readShowcaseZip(packed.value, now)).ok).toBe(true)
  })
}

test('the page prints dark on white in every theme', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  for (const theme of showcaseThemes) {
    await page.goto(pathToFileURL(join(folder, `${theme}.html`)).href)

    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
    await expect(page.locator('h1')).toHaveCSS('color', 'rgb(0, 0, 0)')
  }
})
