import type { Page } from 'playwright-core'

/** Lets the page write an archive and waits until the browser has saved it; times are milliseconds from the start. */
export async function saveArchive(
  page: Page,
  writer: string,
  path: string,
): Promise<{ ready: number; saved: number }> {
  const start = performance.now()
  const downloading = page.waitForEvent('download', { timeout: 0 })
  const ready = await page.evaluate<number>(`bench.${writer}()`)
  const download = await downloading
  await download.path()
  const saved = performance.now() - start
  await download.saveAs(path)
  await download.delete()
  return { ready, saved }
}
