import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type BrowserPage, browserPath, openModulePage } from '../support/module-in-browser.ts'
import type {} from './page-side.ts'

const packages = ['dexie', 'zod/mini', 'canonicalize', '@noble/hashes/sha2.js']
const megabyte = 1024 * 1024

async function openedPage(): Promise<BrowserPage> {
  const opened = await openModulePage('/tests/storage/page-side.ts', packages)
  await isReady(opened.page)
  return opened
}

function isReady(page: Page): Promise<unknown> {
  return page.waitForFunction(() => 'storagePage' in globalThis, undefined, { timeout: 100_000 })
}

describe.runIf(browserPath)('In Chromium', { timeout: 120_000 }, () => {
  let opened: BrowserPage
  let page: Page

  beforeAll(async () => {
    opened = await openedPage()
    page = opened.page
  }, 120_000)
  afterAll(() => opened.close())

  beforeEach(() => page.evaluate(() => storagePage.begin()))

  async function secondTab(): Promise<Page> {
    const tab = await page.context().newPage()
    await tab.goto(page.url())
    await isReady(tab)
    await tab.evaluate(() => storagePage.resume())
    return tab
  }

  test('a file and a key that cannot be read out are there after a reload', async () => {
    const file = String(await page.evaluate((size) => storagePage.keep(size), 3 * megabyte))
    const publicKey = await page.evaluate(() => storagePage.keepKey())

    await page.reload()
    await isReady(page)
    await page.evaluate(() => storagePage.resume())

    expect(await page.evaluate((sha256) => storagePage.digestOf(sha256), file)).toBe(file)
    expect(await page.evaluate((jwk) => storagePage.signsFor(jwk), publicKey)).toBe(true)
  })

  test('a list in one tab shows what another saves, and the older save of the two is told', async () => {
    await page.evaluate(() => {
      storagePage.seen = storagePage.watchTitles()
    })
    const tab = await secondTab()

    const entry = await tab.evaluate(() => storagePage.add('Hobby'))

    await page.waitForFunction(() => storagePage.seen.titles.includes('Hobby'))
    await page.evaluate((one) => storagePage.save(one), { ...entry, title: 'Saved here' })
    const refused = await tab.evaluate((one) => storagePage.save(one), { ...entry, title: 'Saved there' })
    expect(refused).toMatchObject({ kind: 'changed-elsewhere', entry: { title: 'Saved here' } })
  })

  test('a tab is told that another removed the portfolio', async () => {
    const entry = await page.evaluate(() => storagePage.add('Hobby'))
    const closing = page.evaluate(() => storagePage.closing())
    const tab = await secondTab()

    await tab.evaluate(() => storagePage.remove())

    expect(await closing).toBe('removed')
    expect(await page.evaluate((one) => storagePage.save(one), entry)).toEqual({ kind: 'closed-elsewhere' })
  })
})

describe.runIf(browserPath)('In Chromium on a small disk', { timeout: 120_000 }, () => {
  let opened: BrowserPage
  let page: Page

  // A browser of its own for each test: Chromium remembers for a while how much room there was.
  beforeEach(async () => {
    opened = await openedPage()
    page = opened.page
  }, 120_000)
  afterEach(() => opened.close())

  async function allow(bytes?: number): Promise<void> {
    const session = await page.context().newCDPSession(page)
    const origin = new URL(page.url()).origin
    await session.send('Storage.overrideQuotaForOrigin', { origin, ...(bytes && { quotaSize: bytes }) })
  }

  test('a file that does not fit is «quota-exceeded», leaves nothing, and fits when there is room', async () => {
    await allow(2 * megabyte)
    await page.evaluate(() => storagePage.begin())
    const before = await page.evaluate(() => storagePage.counts())

    const refused = await page.evaluate((size) => storagePage.keep(size), 8 * megabyte)

    expect(refused).toEqual({ kind: 'quota-exceeded' })
    expect(await page.evaluate(() => storagePage.counts())).toEqual(before)
    await allow()
    expect(await page.evaluate((size) => storagePage.keep(size), 8 * megabyte)).toMatch(/^[0-9a-f]{64}$/)
  })

  test('an entry that does not fit is «quota-exceeded» and stays as it was', async () => {
    await allow(2 * megabyte)
    await page.evaluate(() => storagePage.begin())
    const entry = await page.evaluate(() => storagePage.add('Before'))
    await allow(1)

    const text = 'A long story. '.repeat(1000)
    const refused = await page.evaluate((one) => storagePage.saveUntilRefused(one), { ...entry, text })

    expect(refused.failure).toEqual({ kind: 'quota-exceeded' })
    expect(await page.evaluate(({ id }) => storagePage.read(id), entry)).toEqual(refused.last)
  })
})
