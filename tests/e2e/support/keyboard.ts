import type { Locator, Page } from '@playwright/test'

const mostStops = 400

/** Goes to an element by Tab alone, as a person without a mouse does; fails when no way leads there. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' })
  for (let stop = 0; stop < mostStops; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`No way leads by Tab to ${target}`)
}

/** Goes to a button or a link and presses it. */
export async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await reach(page, target)
  await page.keyboard.press(key)
}

/** Goes to a field and writes over what stands in it. */
export async function write(page: Page, target: Locator, text: string): Promise<void> {
  await reach(page, target)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText(text)
}

/** Goes to a file field, opens its dialog by a key, and chooses there. */
export async function choose(page: Page, target: Locator, files: string | string[]): Promise<void> {
  await reach(page, target)
  const dialog = page.waitForEvent('filechooser')
  await page.keyboard.press('Enter')
  await (await dialog).setFiles(files)
}
