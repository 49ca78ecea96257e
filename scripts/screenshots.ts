// Pictures of every screen with the fictional student, on a phone and a computer, in both themes:
// `npm run screenshots`. Two of them stand in the README and in the install question.
// With `-- guides` only the pictures of the guides are taken.
import { copyFileSync, mkdirSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core'
import { scriptTexts } from '#i18n'
import { takeGuidePictures } from './guides/take-pictures.ts'
import { createStaticServer, listen } from './serve/server.ts'
import { buildIfStale } from './tasks/build.ts'
import { browserFlags } from './tools/browser.ts'
import { ensureBrowser } from './tools/equipment.ts'
import { openExample, screensOf } from './tools/screens.ts'

const devices = {
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  computer: { viewport: { width: 1280, height: 800 } },
} satisfies Record<string, BrowserContextOptions>

/** A section shows the folder at its best; the install question takes it. */
const chosen = { 'phone-light/section.png': 'narrow', 'computer-light/section.png': 'wide' }

const built = await buildIfStale()
const executablePath = built === 0 ? await ensureBrowser() : undefined
if (executablePath === undefined) process.exit(built || 1)

const server = createStaticServer({ folder: 'dist' })
const address = await listen(server, 0)
const browser = await chromium.launch({ args: [...browserFlags], executablePath })
await takeGuidePictures(browser, address, tell)
if (process.argv[2] !== 'guides') await takeScreens()
await browser.close()
server.close()

async function takeScreens(): Promise<void> {
  for (const device of ['phone', 'computer'] as const) await takePictures(browser, device)
  mkdirSync('public/screenshots', { recursive: true })
  for (const [taken, name] of Object.entries(chosen)) {
    copyFileSync(`screenshots/${taken}`, `public/screenshots/${name}.png`)
  }
}

function tell(path: string): void {
  console.log(scriptTexts.pictured(path))
}

async function takePictures(browser: Browser, device: keyof typeof devices): Promise<void> {
  const context = await browser.newContext({ ...devices[device], locale: 'ru-RU', serviceWorkers: 'block' })
  const page = await context.newPage()
  await openExample(page, address)
  for (const { name, open } of await screensOf(page, 'dist', address, 'screenshots/bundle.zip')) {
    await open(page)
    for (const colorScheme of ['light', 'dark'] as const) {
      const path = `screenshots/${device}-${colorScheme}/${name}.png`
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path })
      tell(path)
    }
  }
  await context.close()
}
