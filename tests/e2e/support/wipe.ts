import type { Page } from '@playwright/test'

/** The device is lost: every database of this site is removed. */
export async function wipe(page: Page): Promise<void> {
  await page.goto('./guides/')
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      await new Promise((done) => {
        const request = indexedDB.deleteDatabase(name ?? '')
        request.onsuccess = done
        request.onblocked = done
      })
    }
  })
}
