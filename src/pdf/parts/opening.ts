import { pdfTexts } from '#i18n'
import type { Tag } from '../document/tags.ts'
import { type Flow, type Place, setText, startAt, turn } from '../sheet/flow.ts'
import { column, page, styles } from '../sheet/measures.ts'
import { colours, hueOf } from '../sheet/palette.ts'
import { drawRule, fillBox } from '../sheet/shapes.ts'
import { drawArtifact, newSheet } from '../sheet/sheet.ts'
import { breakLines } from '../type/lines.ts'
import type { PrintedSection } from './sections.ts'

/** Upper edge of the words on a divider, counted from the sheet's upper edge. */
const head = 62

/** Opens a section on a new sheet, under a coloured divider that runs to the sheet's edges. */
export function setOpening(flow: Flow, parent: Tag, section: PrintedSection): Place {
  const hue = hueOf(section.place)
  const title = breakLines(flow.type, section.title, styles.sectionTitle, column.width)
  const purpose = breakLines(flow.type, section.purpose, styles.lead, column.width)
  const height =
    head + 22 + title.length * styles.sectionTitle.leading + 4 + purpose.length * styles.lead.leading + 50
  turn(flow, newSheet({ place: section.place, title: section.title, isOpening: true }))
  const bottom = page.height - height
  drawArtifact(flow.sheet, () => {
    fillBox(flow.sheet, { x: 0, y: bottom, width: page.width, height }, hue.ground)
    drawRule(flow.sheet, 0, bottom, page.width, hue.tab, 3)
  })
  const place = { sheet: flow.sheet, y: page.height }
  flow.y = page.height - head
  setText(flow, parent, 'P', pdfTexts.section(section.place + 1), {
    ...styles.strong,
    size: 11,
    leading: 22,
    colour: hue.words,
  })
  setText(flow, parent, 'H1', section.title, styles.sectionTitle)
  flow.y -= 4
  setText(flow, parent, 'P', section.purpose, { ...styles.lead, colour: colours.ink })
  flow.y -= 4
  setText(flow, parent, 'P', pdfTexts.entries(section.entries.length), { ...styles.label, size: 9.5 })
  startAt(flow, bottom - 28)
  return place
}
