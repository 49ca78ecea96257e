import { pdfTexts } from '#i18n'
import { addTag, type Tag } from '../document/tags.ts'
import { type Flow, leave, need, newFlow, type Place, setText, turn } from '../sheet/flow.ts'
import { column, styles } from '../sheet/measures.ts'
import { point } from '../sheet/operators.ts'
import type { Hue } from '../sheet/palette.ts'
import { type Box, fillBox } from '../sheet/shapes.ts'
import { drawArtifact, drawTagged, newSheet, type Sheet } from '../sheet/sheet.ts'
import { baseline, drawLine, drawLines } from '../sheet/text.ts'
import { breakLines, withSpace } from '../type/lines.ts'
import type { Typesetter } from '../type/typesetter.ts'

/** A heading that contents and bookmarks lead to. */
export type Heading = {
  readonly level: 1 | 2
  readonly title: string
  readonly place: Place
  /** Colour of the divider; the heading of an entry has none. */
  readonly hue?: Hue
}

/** A line of the contents that can be clicked. */
export type Link = {
  readonly sheet: Sheet
  readonly box: Box
  readonly place: Place
  readonly tag: Tag
  readonly words: string
}

export type Contents = { readonly sheets: readonly Sheet[]; readonly links: readonly Link[] }

const numberWidth = 34
const indent = 18

/** Sets the contents. How many sheets they take does not depend on the numbers, so they can be counted first. */
export function setContents(
  type: Typesetter,
  parent: Tag,
  headings: readonly Heading[],
  numberOf: (sheet: Sheet) => number,
): Contents {
  const flow = newFlow(type)
  turn(flow, newSheet())
  setText(flow, parent, 'H1', pdfTexts.contents, styles.sectionTitle)
  flow.y -= 12
  const table = addTag(parent, 'TOC')
  const links = headings.map((heading) => setHeading(flow, table, heading, numberOf(heading.place.sheet)))
  return { sheets: flow.sheets, links }
}

function setHeading(flow: Flow, table: Tag, { level, title, place, hue }: Heading, number: number): Link {
  const style = level === 1 ? { ...styles.strong, size: 11.5, leading: 20 } : styles.body
  const x = column.left + indent
  const lines = breakLines(flow.type, title, style, column.width - indent - numberWidth)
  const height = lines.length * style.leading
  if (level === 1) leave(flow, 8)
  need(flow, height + (level === 1 ? styles.body.leading : 0))
  const top = flow.y
  const base = (at: number) => baseline(top - at * style.leading, style)
  const last = lines.length - 1
  const [digits] = breakLines(flow.type, String(number), style, numberWidth)
  const right = column.left + column.width
  if (hue) {
    const swatch = { x: column.left, y: base(0) - 0.5, width: 9, height: 9 }
    drawArtifact(flow.sheet, () => fillBox(flow.sheet, swatch, hue.tab, 2.5))
  }
  const tag = addTag(addTag(table, 'TOCI'), 'Link')
  drawTagged(flow.sheet, tag, () => {
    drawLines(flow.sheet, withSpace(flow.type, lines, style), style, x, top)
    if (digits) drawLine(flow.sheet, digits, style, right - digits.width, base(last))
  })
  const from = x + (lines[last]?.width ?? 0) + 8
  drawLeader(flow.sheet, from, right - (digits?.width ?? 0) - 8, base(last))
  flow.y = top - height
  const box = { x: column.left, y: flow.y, width: column.width, height }
  return { sheet: flow.sheet, box, place, tag, words: pdfTexts.goTo(title, number) }
}

/** A row of round dots on the baseline. */
function drawLeader(sheet: Sheet, from: number, to: number, y: number): void {
  if (to - from < 12) return
  drawArtifact(sheet, () => {
    // Counted from the right, so that the dots of all lines stand under each other.
    sheet.operators.push(
      `q 0.6 0.63 0.68 RG 1 J 0.9 w [0 5] 0 d ${point(to)} ${point(y + 1)} m ${point(from)} ${point(y + 1)} l S Q`,
    )
  })
}
