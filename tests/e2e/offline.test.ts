import { test as base, expect, type Page } from '@playwright/test'
import { frameScreenTexts, offlineTexts, wayOutTexts } from '#i18n'
import { builtFiles } from '../../scripts/integrations/built-files.ts'
import { beginPortfolio } from './support/begin.ts'
import { openHost } from './support/host.ts'

/** Addresses of all pages that the app keeps. */
const addresses = builtFiles('dist')
  .filter((path) => path.endsWith('index.html') && !/^showcases?\/.+\//.test(path))
  .map((path) => path.replace(/index[.]html$/, ''))

const test = base.extend<{ host: Awaited<ReturnType<typeof openHost>> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
  host: async ({}, use) => {
    const host = await openHost('/school/folder/')
    await use(host)
    host.close()
  },
})

async function waitForWorker(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

async function waitUntilReadyOffline(page: Page): Promise<void> {
  await expect(page.getByText(frameScreenTexts.offlineReady)).toBeAttached({ timeout: 60_000 })
}

/** Collects what a page complains about: its errors and refused or missing files. */
function listenToTroubles(page: Page): string[] {
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  return troubles
}

test.use({ serviceWorkers: 'allow' })

test('after one visit every page opens by its address without a network (invariant 41)', async ({
  page,
  context,
}) => {
  test.slow()
  await beginPortfolio(page)
  await waitUntilReadyOffline(page)
  await context.setOffline(true)
  const troubles = listenToTroubles(page)

  for (const address of addresses) {
    const answer = await page.goto(`./${address}?id=nobody&from=link`)
    expect.soft(answer?.status(), address).toBe(200)
  }
  expect(troubles).toEqual([])
})

test('under any path the app works, with the host switched off too', async ({ page, host }) => {
  test.slow()
  const troubles = listenToTroubles(page)
  await beginPortfolio(page, host.address)
  await waitUntilReadyOffline(page)
  host.fallSilent()

  for (const address of addresses) {
    const answer = await page.goto(`${host.address}${address}`)
    expect.soft(answer?.status(), address).toBe(200)
  }
  const loadedFaces = await page.evaluate(
    () => [...document.fonts].filter(({ status }) => status === 'loaded').length,
  )
  expect(loadedFaces).toBeGreaterThan(0)
  expect(troubles).toEqual([])
})

test('without a network an address without its slash leads to the page', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto('./')
  await waitForWorker(page)
  await context.setOffline(true)

  await page.goto('./guides?id=1')

  expect(page.url()).toBe(`${baseURL}guides/?id=1`)
})

test('without a network an unknown address explains itself and leads back', async ({ page, context }) => {
  await page.goto('./')
  await waitForWorker(page)
  await context.setOffline(true)

  await page.goto('./some/unknown/page/')

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(offlineTexts.title)
  await page.getByRole('link', { name: wayOutTexts.start.title }).click()
  await expect(page).not.toHaveURL(/unknown/)
  await expect(page.locator('h1')).toBeVisible()
})

test('a new version waits for consent, then the other tab learns of it', async ({ page, context, host }) => {
  test.slow()
  await beginPortfolio(page, host.address)
  await waitForWorker(page)
  const other = await context.newPage()
  await other.goto(`${host.address}portfolio/`)
  host.publishNewVersion()

  await page.reload()
  const consent = page.getByRole('button', { name: frameScreenTexts.update })
  await Promise.all([page.waitForEvent('load'), consent.click()])

  await expect(other.getByRole('button', { name: frameScreenTexts.reload })).toBeVisible()
  await expect(consent).toBeHidden()
})
