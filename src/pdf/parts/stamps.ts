import { type Entry, standingOf } from '#domain'
import { pdfTexts, stampWords } from '#i18n'
import { addTag, type Tag } from '../document/tags.ts'
import type { Flow } from '../sheet/flow.ts'
import { column, styles } from '../sheet/measures.ts'
import { colours } from '../sheet/palette.ts'
import { strokeBox } from '../sheet/shapes.ts'
import { drawTagged } from '../sheet/sheet.ts'
import { drawLine } from '../sheet/text.ts'
import { breakLines, type Style } from '../type/lines.ts'

/** An ink stamp: a word in a frame. The frame is dashed while nobody but the student stands behind the word. */
export type Stamp = { readonly word: string; readonly colour: string; readonly isDashed: boolean }

/** Stamps of an entry: its standing, and the student's own pin. */
export function stampsOf(entry: Entry, proudColour: string): Stamp[] {
  const stamps: Stamp[] = []
  const standing = standingOf(entry)
  if (standing) stamps.push({ word: stampWords[standing], colour: colours.second, isDashed: true })
  if (entry.isProud) stamps.push({ word: pdfTexts.proud, colour: proudColour, isDashed: false })
  return stamps
}

const padding = 7
const height = 16

/** Draws stamps at the right edge of the column, from right to left, and gives the x where they begin. */
export function drawStamps(flow: Flow, parent: Tag, stamps: readonly Stamp[]): number {
  let x: number = column.left + column.width
  for (const { word, colour, isDashed } of stamps) {
    const style: Style = { ...styles.smallStrong, size: 8, colour }
    const [line] = breakLines(flow.type, word, style, column.width)
    if (!line) continue
    const frame = {
      x: x - line.width - padding * 2,
      y: flow.y - height,
      width: line.width + padding * 2,
      height,
    }
    drawTagged(flow.sheet, addTag(parent, 'P'), () => {
      strokeBox(flow.sheet, frame, colour, { radius: 5, weight: 0.9, dash: isDashed ? '2.4 1.8' : '' })
      drawLine(flow.sheet, line, style, frame.x + padding, frame.y + 5.1)
    })
    x = frame.x - 6
  }
  return x
}
