// Makes anew the two files of the example that a page cannot draw in a moment: node scripts/draw-example.ts
import { writeFileSync } from 'node:fs'
import { chromium, type Page } from 'playwright-core'
import { browserFlags, findBrowser } from './tools/browser.ts'

const folder = new URL('../content/example/', import.meta.url)

const executablePath = findBrowser()
if (executablePath === undefined) throw new Error('Cannot draw the example: no Chromium was found')

const browser = await chromium.launch({ executablePath, args: [...browserFlags] })
try {
  writeFileSync(new URL('watering.webm', folder), Buffer.from(await record(await open('watering')), 'base64'))
  writeFileSync(new URL('note.pdf', folder), await (await open('note')).pdf({ preferCSSPageSize: true }))
} finally {
  await browser.close()
}

async function open(source: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(new URL(`sources/${source}.html`, folder).href)
  return page
}

/** The page of the video records itself and answers in base64. */
function record(page: Page): Promise<string> {
  return page.evaluate<string>('record()')
}
