// Draws the PNG icons of the app from `public/icons/icon.svg`: `node scripts/icons.ts`, after the drawing changes.
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { browserFlags, findBrowser } from './tools/browser.ts'

const rounded = readFileSync('public/icons/icon.svg', 'utf8')

/** Systems that cut icons to a shape of their own want the ground up to the edges. */
const wholeGround = rounded.replace(/(class="ground"[^>]*) rx="\d+"/, '$1')

const icons = [
  { name: 'icon-192', size: 192, drawing: rounded },
  { name: 'icon-512', size: 512, drawing: rounded },
  { name: 'icon-180', size: 180, drawing: wholeGround },
  { name: 'icon-maskable-512', size: 512, drawing: wholeGround },
]

const executablePath = findBrowser()
const browser = await chromium.launch({
  args: [...browserFlags],
  ...(executablePath !== undefined && { executablePath }),
})
const page = await browser.newPage()
for (const { name, size, drawing } of icons) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`)
  await page.screenshot({ path: `public/icons/${name}.png`, omitBackground: true })
}
await browser.close()
