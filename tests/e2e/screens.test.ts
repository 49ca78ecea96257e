import { expect, type Page, test } from '@playwright/test'
import { frameScreenTexts, frameTexts } from '#i18n'
import { openExample, type Screen, screensOf } from '../../scripts/tools/screens.ts'
import { axeFindings, colourFindings, setTextSize, stickingOut } from './support/screens.ts'

test('every screen can be used by everybody, in both themes and with large text', async ({
  page,
}, testInfo) => {
  test.setTimeout(900_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openExample(page, './')
  const screens = await screensOf(page, 'dist', './', testInfo.outputPath('bundle.zip'))
  // The bar at the foot of a phone may cover what can be scrolled from under it: axe sees the page at full length.
  const width = page.viewportSize()?.width ?? 0
  await page.setViewportSize({ width, height: 6000 })
  const isPhone = testInfo.project.name === 'phone'
  for (const screen of screens) await test.step(screen.name, () => inspect(page, screen, isPhone))
})

/** Axe judges the wide screen, whose parts are the same; the narrow one shows whether everything fits. */
async function inspect(page: Page, { name, open }: Screen, isPhone: boolean): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await open(page)
  if (!isPhone) {
    expect.soft(await axeFindings(page), `${name}, light`).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect.soft(await colourFindings(page), `${name}, dark`).toEqual([])
  }
  await expect.soft(page.locator('h1'), `${name}, h1`).toHaveCount(1)
  await setTextSize(page, 200)
  expect.soft(await stickingOut(page), `${name}, text of 200 %`).toEqual([])
}

test('the keyboard reaches the acts, and «?» lists the keys', async ({ page }) => {
  test.slow()
  await openExample(page, './')
  await page.goto('./portfolio/')
  await expect(page.locator('main h1')).toBeVisible()

  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: frameTexts.skip })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator('main :focus')).toBeVisible()

  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: frameScreenTexts.keysTitle })
  await expect(keys).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(keys).toBeHidden()
  await page.keyboard.press('n')
  await expect(page).toHaveURL(/\/add\/$/)
})
