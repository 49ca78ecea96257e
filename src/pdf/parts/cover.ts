import { civilDate, currentEnrolment, gradeOn, type PersonName, type Portfolio, schoolYearOf } from '#domain'
import { className, pdfTexts } from '#i18n'
import { addTag, type Tag } from '../document/tags.ts'
import { type Flow, newFlow, setLines, setText, turn } from '../sheet/flow.ts'
import { column, page, proseWidth, styles } from '../sheet/measures.ts'
import { colours } from '../sheet/palette.ts'
import { drawRule, fillBox } from '../sheet/shapes.ts'
import { drawArtifact, newSheet, type Sheet } from '../sheet/sheet.ts'
import { breakLines, type Style } from '../type/lines.ts'
import type { Typesetter } from '../type/typesetter.ts'
import { type CoverSummary, setSummary } from './cover-summary.ts'
import { drawTab } from './furniture.ts'

const nameWidth = column.width - 20
const nameSizes = [42, 34, 26, 20]
const mostMottoLines = 8

/** Sets the cover: whose portfolio it is, what is inside, how it is signed. One sheet but for extreme names. */
export function setCover(
  type: Typesetter,
  parent: Tag,
  portfolio: Portfolio,
  summary: CoverSummary,
): readonly Sheet[] {
  const flow = newFlow(type)
  turn(flow, newSheet())
  drawArtifact(flow.sheet, () => {
    fillBox(flow.sheet, { x: 0, y: 0, width: page.width, height: page.height }, colours.paper)
    for (const { place } of summary.sections) drawTab(flow.sheet, type, place)
  })
  flow.y = page.height - 118
  const isTurn = summary.edition.kind === 'transition'
  setText(flow, parent, 'P', isTurn ? pdfTexts.headingAtTurn : pdfTexts.heading, styles.lead)
  flow.y -= 6
  setName(flow, parent, portfolio.owner.name)
  flow.y -= 10
  setSchool(flow, parent, portfolio, summary.now)
  setMotto(flow, parent, portfolio.owner.motto ?? '')
  flow.y -= 22
  drawArtifact(flow.sheet, () => drawRule(flow.sheet, column.left, flow.y, column.width, colours.ink, 1.4))
  flow.y -= 16
  setSummary(flow, parent, summary)
  return flow.sheets
}

/** The name at the largest size at which it takes no more than three lines. */
function setName(flow: Flow, parent: Tag, { family, given, patronymic }: PersonName): void {
  const rest = [given, patronymic].filter(Boolean).join(' ')
  const name = family ? `${family}\n${rest}` : rest
  const sized: Style[] = nameSizes.map((size) => ({ ...styles.name, size, leading: size * 1.1 }))
  const fits = sized.find((style) => breakLines(flow.type, name, style, nameWidth).length <= 3)
  setText(flow, parent, 'H1', name, fits ?? { ...styles.name, size: 16, leading: 20 }, { width: nameWidth })
}

function setSchool(flow: Flow, parent: Tag, portfolio: Portfolio, now: Date): void {
  const enrolment = currentEnrolment(portfolio.enrolments)
  if (!enrolment) return
  const { name, municipality } = enrolment.school
  const today = civilDate(now)
  const grade = gradeOn(portfolio.enrolments, today) ?? enrolment.grade
  const line = `${className({ ...enrolment, grade })} · ${schoolYearOf(today)}`
  setText(flow, parent, 'P', line, { ...styles.lead, weight: 'bold', colour: colours.ink })
  setText(flow, parent, 'P', [name, municipality].filter(Boolean).join(', '), styles.lead, {
    width: nameWidth,
  })
  if (portfolio.isExample) {
    setText(flow, parent, 'P', pdfTexts.example, { ...styles.lead, colour: colours.pen })
  }
}

/** The student's own sentence, with a stroke of the pen beside it. What is longer than a sentence is cut. */
function setMotto(flow: Flow, parent: Tag, motto: string): void {
  const text = motto.trim()
  if (text === '') return
  flow.y -= 20
  const lines = breakLines(flow.type, text, styles.motto, proseWidth)
  const top = flow.y
  setLines(flow, addTag(parent, 'P'), lines.slice(0, mostMottoLines), styles.motto, column.left + 16)
  const bar = { x: column.left, y: flow.y + 2, width: 3, height: top - flow.y - 4 }
  drawArtifact(flow.sheet, () => fillBox(flow.sheet, bar, colours.pen, 1.5))
}
