import { pdfTexts } from '#i18n'
import { column, page, styles } from '../sheet/measures.ts'
import { colours, hueOf } from '../sheet/palette.ts'
import { drawRule, fillBox } from '../sheet/shapes.ts'
import { drawArtifact, type Sheet } from '../sheet/sheet.ts'
import { drawLine } from '../sheet/text.ts'
import { breakLines, type Style } from '../type/lines.ts'
import type { Typesetter } from '../type/typesetter.ts'

const tab = { width: 17, height: 58, step: 66, top: 96, most: 9 } as const

/** The tab of a divider at the right edge, one step lower for each section, as in a school folder. */
export function drawTab(sheet: Sheet, type: Typesetter, place: number): void {
  const y = page.height - tab.top - (place % tab.most) * tab.step - tab.height
  const x = page.width - tab.width
  // The box is wider than the sheet, so that only its left corners are round.
  fillBox(sheet, { x, y, width: tab.width + 10, height: tab.height }, hueOf(place).tab, 5)
  const style: Style = { weight: 'bold', size: 8.5, leading: 10, colour: colours.white }
  const [digits] = breakLines(type, String(place + 1), style, tab.width)
  if (digits) drawLine(sheet, digits, style, x + (tab.width - digits.width) / 2, y + tab.height / 2 - 3)
}

/** Draws what every sheet but the cover carries: whose it is, its number, and the tab of its section. */
export function drawFurniture(
  sheet: Sheet,
  type: Typesetter,
  owner: string,
  number: number,
  of: number,
): void {
  drawArtifact(sheet, () => {
    drawRule(sheet, column.left, 50, column.width, colours.line)
    const [left] = breakLines(type, owner, styles.small, column.width - 90)
    const [right] = breakLines(type, pdfTexts.sheet(number, of), styles.small, 90)
    if (left) drawLine(sheet, left, styles.small, column.left, 35)
    if (right) drawLine(sheet, right, styles.small, column.left + column.width - right.width, 35)
    if (!sheet.divider) return
    const { isOpening, place, title } = sheet.divider
    drawTab(sheet, type, place)
    if (isOpening) return
    const style = { ...styles.smallStrong, colour: hueOf(place).words }
    const [line] = breakLines(type, title, style, column.width)
    if (line) drawLine(sheet, line, style, column.left, page.height - 40)
  })
}
