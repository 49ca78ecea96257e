import { mkdirSync, writeFileSync } from 'node:fs'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { openExample } from '../tools/screens.ts'
import { encodeWebp } from './encode-webp.ts'
import { guidePictures, type Shown } from './pictures.ts'

const pictureFolder = 'content/guides/pictures'

/** The example ends in November of this year: a picture made later must not speak of an overdue copy or class. */
const today = new Date('2026-11-20T12:00:00+03:00')

/** Dense enough for a phone; the page shows a picture in half of its pixels. */
const density = 2

/** A window as tall as this shows a whole screen, and its bar at the foot lies under everything pictured. */
const window = { width: 390, height: 6000 }

/** Paper left around what is shown. */
const margin = 12

/** Makes every picture of the guides anew. Tells of each by its path. */
export async function takeGuidePictures(
  browser: Browser,
  address: string,
  onTaken: (path: string) => void,
): Promise<void> {
  mkdirSync(pictureFolder, { recursive: true })
  const encoder = await browser.newPage()
  for (const pictures of guidePictures) {
    const context = await openPhone(browser)
    const page = await context.newPage()
    await openExample(page, address)
    for (const { name, show } of pictures) {
      await page.setViewportSize(window)
      const taken = await take(page, await show(page, address))
      const path = `${pictureFolder}/${name}.webp`
      writeFileSync(path, await encodeWebp(encoder, taken))
      onTaken(path)
    }
    await context.close()
  }
  await encoder.close()
}

async function openPhone(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: window,
    deviceScaleFactor: density,
    isMobile: true,
    hasTouch: true,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    serviceWorkers: 'block',
  })
  await context.clock.setFixedTime(today)
  return context
}

async function take(page: Page, shown: Shown): Promise<Buffer> {
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(500)
  // A ring around the field that was typed in last would only distract.
  await page.evaluate('document.activeElement?.blur?.()')
  const boxes = await Promise.all([shown].flat().map(boxOf))
  const left = Math.max(0, Math.min(...boxes.map(({ x }) => x)) - margin)
  const top = Math.max(0, Math.min(...boxes.map(({ y }) => y)) - margin)
  const right = Math.min(window.width, Math.max(...boxes.map(({ x, width }) => x + width)) + margin)
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + margin
  const clip = { x: left, y: top, width: right - left, height: bottom - top }
  return await page.screenshot({ clip, caret: 'hide' })
}

async function boxOf(part: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  await part.waitFor()
  const box = await part.boundingBox()
  if (!box) throw new Error(`Cannot picture ${part}: it is not on the screen`)
  return box
}
