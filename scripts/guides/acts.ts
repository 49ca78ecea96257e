import type { Locator, Page } from 'playwright-core'
import { addingTexts, beginningTexts, drawingTexts, evidenceTexts, guidePictureTexts } from '#i18n'

const [opensFile = ''] = evidenceTexts.open('').split('»')

/** A new entry about a diploma, with nothing in it yet. */
export async function newDiploma(page: Page, address: string): Promise<void> {
  await page.goto(`${address}add/`)
  await page.getByRole('button', { name: addingTexts.diploma }).click()
  await page.waitForURL(/\/entry\//)
}

/** The first entry on the screen of documents that has a picture. */
export async function openPicturedEntry(page: Page, address: string): Promise<void> {
  await page.goto(`${address}section/?id=documents`)
  await page
    .locator('article', { has: page.locator('img') })
    .locator('a[href*="entry/?id="]')
    .first()
    .click()
  await page.waitForURL(/\/entry\//)
}

/** The younger one gets a portfolio of his own on the same device; it stands open after that. */
export async function beginBrother(page: Page, address: string): Promise<void> {
  const { given, grade, school } = guidePictureTexts.brother
  // The portfolio opened last is the present one, and the clock of the pictures stands.
  await page.clock.setFixedTime(await page.evaluate(() => Date.now() + 60_000))
  await page.goto(`${address}start/`)
  await page.getByLabel(beginningTexts.given).fill(given)
  await page.getByLabel(beginningTexts.grade).selectOption(grade)
  await page.getByRole('textbox', { name: beginningTexts.school }).fill(school)
  await page.getByRole('button', { name: beginningTexts.submit, exact: true }).click()
  await page.waitForURL(/\/portfolio\/$/)
}

/** Takes the file of the entry that is open as a phone would: at an angle, on a dark table. */
export async function photographFile(page: Page): Promise<Buffer> {
  await page.getByRole('button', { name: opensFile }).first().click()
  const paper = await page.getByRole('dialog').locator('img').screenshot()
  const source = `data:image/png;base64,${paper.toString('base64')}`
  await page.goto('about:blank')
  await page.setContent(
    `<meta name="viewport" content="width=device-width">
    <style>
      body { margin: 0; background: #51402f; }
      div { width: 390px; height: 400px; perspective: 900px; }
      img { display: block; width: 220px; margin: auto; box-shadow: 4px 6px 18px rgb(0 0 0 / 50%);
        transform: translateY(44px) rotateX(26deg) rotateY(-10deg) rotateZ(-6deg); }
    </style><div><img src="${source}"></div>`,
  )
  const photo = { x: 0, y: 0, width: 390, height: 400 }
  return await page.screenshot({ clip: photo, type: 'jpeg', quality: 90 })
}

/** A child's face by a pencil: head, hair, eyes, a smile. */
export async function drawFace(page: Page, dialog: Locator): Promise<void> {
  const box = await dialog.getByRole('img').boundingBox()
  if (!box) throw new Error('Cannot draw a face: the sheet is not on the screen')
  const [x, y, unit] = [box.x + box.width / 2, box.y + box.height / 2, box.width / 10]
  for (const { colour, left, top, radius, from, to } of arcs) {
    // The drop of paint lies over its radio button.
    await dialog.getByLabel(drawingTexts.colours[colour]).check({ force: true })
    for (let part = 0; part <= arcParts; part++) {
      const angle = from + ((to - from) * part) / arcParts
      const place = { left: left + Math.cos(angle) * radius, top: top + Math.sin(angle) * radius }
      await page.mouse.move(x + place.left * unit, y + place.top * unit)
      if (part === 0) await page.mouse.down()
    }
    await page.mouse.up()
  }
}

const arcParts = 24

/** Parts of a circle around places, in tenths of the width of the sheet. */
const arcs = [
  { colour: 'ink', left: 0, top: 0.4, radius: 3, from: 0, to: 6.6 },
  { colour: 'brown', left: -0.2, top: -1.2, radius: 2.6, from: 3.3, to: 5.2 },
  { colour: 'brown', left: 0.6, top: -1.3, radius: 2.4, from: 4.2, to: 6.2 },
  { colour: 'blue', left: -1.1, top: -0.2, radius: 0.3, from: 0, to: 6.6 },
  { colour: 'blue', left: 1.1, top: -0.2, radius: 0.3, from: 0, to: 6.6 },
  { colour: 'red', left: 0, top: 0.6, radius: 1.6, from: 0.4, to: 2.74 },
] as const
