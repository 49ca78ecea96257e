import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BrowserPage, browserPath, openModulePage } from '../support/module-in-browser.ts'
import type {} from './page-side.ts'

describe.runIf(browserPath)('loadExample() in Chromium', { timeout: 120_000 }, () => {
  let opened: BrowserPage

  beforeAll(async () => {
    opened = await openModulePage('/tests/example/page-side.ts', ['zod/mini', 'hash-wasm', 'canonicalize'])
  }, 120_000)
  afterAll(() => opened.close())

  test('makes every file, and intake takes each without a word', async () => {
    const laid = await opened.page.evaluate(() => examplePage.layOut())

    const count = (media: string) => laid.filter((file) => file.media === media).length
    expect(laid.filter(({ failure }) => failure !== '')).toEqual([])
    expect(laid.filter(({ media, width }) => media === 'image' && width < 800)).toEqual([])
    expect({ audio: count('audio'), video: count('video'), pdf: count('pdf') }).toEqual({
      audio: 1,
      video: 1,
      pdf: 1,
    })
    expect(count('image')).toBeGreaterThanOrEqual(24)
    expect(laid.find(({ media }) => media === 'video')?.seconds).toBe(6)
    expect(laid.find(({ media }) => media === 'audio')?.seconds).toBeGreaterThanOrEqual(8)
  })
})
