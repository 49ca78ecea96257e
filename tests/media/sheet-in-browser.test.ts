import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readBase64 } from '#bytes'
import { type BrowserPage, browserPath, openModulePage } from '../support/module-in-browser.ts'
import { hasSamples } from '../support/samples.ts'
import type { SeenSheet } from './sheet-page-side.ts'

describe.runIf(browserPath)('In Chromium', { timeout: 120_000 }, () => {
  let opened: BrowserPage
  let page: Page
  let seen: SeenSheet

  beforeAll(async () => {
    opened = await openModulePage('/tests/media/sheet-page-side.ts', [
      'zod/mini',
      'hash-wasm',
      'canonicalize',
      'libheif-js/libheif-wasm/libheif.js',
    ])
    page = opened.page
    await page.waitForFunction('globalThis.sheetPage')
    seen = await page.evaluate(() =>
      sheetPage.straightenDiploma({ quarters: 0, isWhitened: true, maxSide: 2200, mostBytes: 490_000 }),
    )
  }, 300_000)
  afterAll(() => opened.close())

  test('a diploma photographed with 12 megapixels becomes a readable flat page of at most 500 KB (S1-24)', () => {
    expect(seen.photo).toEqual({ width: 4000, height: 3000 })
    expect(seen).toMatchObject({ isSure: true, hints: [] })
    expect(seen.height).toBeGreaterThan(1700)
    expect(seen.height / seen.width).toBeCloseTo(Math.SQRT2, 2)
    expect(seen.bytes).toBeLessThan(500_000)
    expect(seen.bytes).toBeGreaterThan(60_000)
  })

  test('a worker finds the corners of the photo within 2 %', () => {
    const errors = seen.found.flatMap(({ x, y }, at) => [
      Math.abs(x - (seen.truth[at]?.x ?? 9)),
      Math.abs(y - (seen.truth[at]?.y ?? 9)),
    ])

    expect(Math.max(...errors)).toBeLessThan(0.02)
  })

  test('the new picture carries nothing but pixels', () => {
    const file = Buffer.from(readBase64(seen.base64) ?? []).toString('latin1')

    expect(file.startsWith('\xff\xd8\xff')).toBe(true)
    expect(file).not.toMatch(/Exif|http:|Photoshop/)
  })

  test('a turned sheet lies on its side', async () => {
    const turned = await page.evaluate(() =>
      sheetPage.straightenDiploma({ quarters: 1, isWhitened: false, maxSide: 800, mostBytes: 490_000 }),
    )

    expect(turned).toMatchObject({ width: 800, height: 566 })
  })

  test('what is no picture is named so', async () => {
    expect(await page.evaluate(() => sheetPage.kindOfText())).toBe('not-a-picture')
  })

  test.runIf(hasSamples)('a photo of an iPhone gets its view and thumbnail like any other', async () => {
    const card = await page.evaluate(() => sheetPage.takeHeic('images/made/card.heic'))
    const phone = await page.evaluate(() => sheetPage.takeHeic('images/third-party/iphone-p3.heic'))

    expect(card).toMatchObject({ media: 'image', width: 320, height: 240, view: [320, 240] })
    expect(card?.colour.map((value) => Math.round(value / 20))).toEqual([12, 6, 0, 13])
    expect(phone).toMatchObject({ media: 'image', width: 3024, height: 4032, view: [1536, 2048] })
  })
})
