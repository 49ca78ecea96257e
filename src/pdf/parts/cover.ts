import { civilDate, currentEnrolment, type Portfolio, schoolYearOf } from '#domain'
import { className, fullName, longDate, pdfTexts } from '#i18n'
import type { Tag } from '../document/tags.ts'
import { type Flow, need, newFlow, setText, turn } from '../sheet/flow.ts'
import { column, margin, page, proseWidth, styles } from '../sheet/measures.ts'
import { colours } from '../sheet/palette.ts'
import { drawRule, fillBox, strokeBox } from '../sheet/shapes.ts'
import { drawArtifact, newSheet, type Sheet } from '../sheet/sheet.ts'
import { breakLines, type Style } from '../type/lines.ts'
import type { Typesetter } from '../type/typesetter.ts'
import { setFacts } from './facts.ts'
import { drawTab } from './furniture.ts'
import type { PrintedSection } from './sections.ts'
import { signatureLines } from './signature-words.ts'

export type CoverContent = {
  readonly portfolio: Portfolio
  readonly sections: readonly PrintedSection[]
  readonly files: number
  readonly sheets: number
  readonly now: Date
  readonly receiver: string | undefined
  readonly reason: string | undefined
  readonly fingerprint: readonly string[] | undefined
}

const nameSizes = [42, 34, 26, 20]
const mostMottoLines = 8

/** Sets the cover: whose portfolio it is, what is inside, how it is signed. It is one sheet but for extreme names. */
export function setCover(type: Typesetter, parent: Tag, content: CoverContent): readonly Sheet[] {
  const { portfolio, sections } = content
  const flow = newFlow(type)
  turn(flow, newSheet())
  drawArtifact(flow.sheet, () => {
    fillBox(flow.sheet, { x: 0, y: 0, width: page.width, height: page.height }, colours.paper)
    for (const { place } of sections) drawTab(flow.sheet, type, place)
  })
  flow.y = page.height - 118
  setText(flow, parent, 'P', pdfTexts.heading, styles.lead)
  flow.y -= 6
  setText(
    flow,
    parent,
    'H1',
    fullName(portfolio.owner.name),
    nameStyle(type, fullName(portfolio.owner.name)),
    {
      width: nameWidth,
    },
  )
  flow.y -= 10
  setSchool(flow, parent, portfolio, content.now)
  setMotto(flow, parent, portfolio.owner.motto ?? '')
  flow.y -= 22
  drawArtifact(flow.sheet, () => drawRule(flow.sheet, column.left, flow.y, column.width, colours.ink, 1.4))
  flow.y -= 16
  setFacts(flow, parent, coverFacts(content))
  flow.y -= 12
  setText(
    flow,
    parent,
    'P',
    pdfTexts.about,
    { ...styles.body, colour: colours.second },
    { width: proseWidth },
  )
  setCard(flow, parent, content.fingerprint)
  return flow.sheets
}

const nameWidth = column.width - 20

/** The largest size at which the name takes no more than three lines. */
function nameStyle(type: Typesetter, name: string): Style {
  const sized = nameSizes.map((size) => ({ ...styles.name, size, leading: size * 1.1 }))
  const fits = sized.find((style) => breakLines(type, name, style, nameWidth).length <= 3)
  return fits ?? { ...styles.name, size: 16, leading: 20 }
}

function setSchool(flow: Flow, parent: Tag, portfolio: Portfolio, now: Date): void {
  const enrolment = currentEnrolment(portfolio.enrolments)
  if (!enrolment) return
  const { name, municipality } = enrolment.school
  const line = `${className(enrolment)} · ${schoolYearOf(civilDate(now))}`
  setText(flow, parent, 'P', line, { ...styles.lead, weight: 'bold', colour: colours.ink })
  setText(flow, parent, 'P', [name, municipality].filter(Boolean).join(', '), styles.lead, {
    width: nameWidth,
  })
  if (portfolio.isExample)
    setText(flow, parent, 'P', pdfTexts.example, { ...styles.lead, colour: colours.pen })
}

/** The student's own sentence, with a stroke of the pen beside it. */
function setMotto(flow: Flow, parent: Tag, motto: string): void {
  const text = motto.trim()
  if (text === '') return
  flow.y -= 20
  const lines = breakLines(flow.type, text, styles.motto, proseWidth)
  const shown = lines.slice(0, mostMottoLines).map((line) => line.text)
  const words = shown.join('\n') + (lines.length > mostMottoLines ? '…' : '')
  const top = flow.y
  setText(flow, parent, 'P', words, styles.motto, { x: column.left + 16, width: proseWidth + 20 })
  const bar = { x: column.left, y: flow.y + 2, width: 3, height: top - flow.y - 4 }
  drawArtifact(flow.sheet, () => fillBox(flow.sheet, bar, colours.pen, 1.5))
}

function coverFacts({ sections, files, sheets, now, receiver, reason }: CoverContent) {
  const entries = sections.reduce((sum, section) => sum + section.entries.length, 0)
  const inside = [
    pdfTexts.sections(sections.length),
    pdfTexts.entries(entries),
    pdfTexts.filesInside(files),
    pdfTexts.sheets(sheets),
  ]
  return [
    { label: pdfTexts.madeOn, value: longDate(civilDate(now)) },
    { label: pdfTexts.inside, value: inside.join(' · ') },
    { label: pdfTexts.receiver, value: receiver ?? '' },
    { label: pdfTexts.reason, value: reason ?? '' },
  ].filter(({ value }) => value !== '')
}

/** A white sheet at the foot of the cover: what the signature is and what it is not. */
function setCard(flow: Flow, parent: Tag, fingerprint: readonly string[] | undefined): void {
  const inner = { x: column.left + 18, width: column.width - 36 }
  const lines = signatureLines(fingerprint)
  const height =
    22 +
    lines.reduce((sum, { text, style }) => {
      return sum + breakLines(flow.type, text, style, inner.width).length * style.leading
    }, 0)
  need(flow, height + 20)
  const card = { x: column.left, y: margin.bottom, width: column.width, height }
  drawArtifact(flow.sheet, () => {
    fillBox(flow.sheet, card, colours.white, 10)
    strokeBox(flow.sheet, card, colours.line, { radius: 10 })
  })
  flow.y = card.y + height - 11
  for (const { text, style } of lines) setText(flow, parent, 'P', text, style, inner)
}
