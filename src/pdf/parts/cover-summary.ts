import { civilDate } from '#domain'
import { type Fact, longDate, pdfTexts } from '#i18n'
import { addTag, type Tag } from '../document/tags.ts'
import type { Picture } from '../picture/picture.ts'
import type { PdfEdition } from '../portfolio.ts'
import { type Flow, need, roomOf, setText } from '../sheet/flow.ts'
import { column, margin, proseWidth, styles } from '../sheet/measures.ts'
import { colours } from '../sheet/palette.ts'
import { drawPicture, fillBox, strokeBox } from '../sheet/shapes.ts'
import { drawArtifact, drawTagged } from '../sheet/sheet.ts'
import { breakLines, type Style } from '../type/lines.ts'
import { setFacts } from './facts.ts'
import type { PrintedSection } from './sections.ts'

/** What the cover tells of the document below the name. */
export type CoverSummary = {
  readonly edition: PdfEdition
  readonly sections: readonly PrintedSection[]
  readonly files: number
  readonly sheets: number
  readonly now: Date
  readonly receiver: string | undefined
  readonly reason: string | undefined
  readonly fingerprint: readonly string[] | undefined
  /** A picture of a work the student is proud of. */
  readonly pride: { readonly picture: Picture; readonly alt: string } | undefined
}

export function setSummary(flow: Flow, parent: Tag, summary: CoverSummary): void {
  setFacts(flow, parent, factsOf(summary))
  flow.y -= 10
  const about = { ...styles.body, colour: colours.second }
  setText(flow, parent, 'P', pdfTexts.about, about, { width: proseWidth })
  const lines = signatureLines(summary)
  const height = lines.length > 0 ? cardHeight(flow, lines) : 0
  need(flow, height + 20)
  setPride(flow, parent, summary.pride, height)
  if (lines.length > 0) setCard(flow, parent, lines, height)
}

function factsOf(summary: CoverSummary): Fact[] {
  const { edition, sections, files, sheets, now, receiver, reason } = summary
  const entries = sections.reduce((sum, section) => sum + section.entries.length, 0)
  const inside = [
    pdfTexts.sections(sections.length),
    pdfTexts.entries(entries),
    pdfTexts.filesInside(files),
    pdfTexts.sheets(sheets),
  ]
  return [
    { label: pdfTexts.caseIndex, value: edition.kind === 'binder' ? edition.caseIndex : '' },
    { label: pdfTexts.madeOn, value: longDate(civilDate(now)) },
    { label: pdfTexts.inside, value: inside.join(' · ') },
    { label: pdfTexts.receiver, value: receiver ?? '' },
    {
      label: pdfTexts.reason,
      value: edition.kind === 'transition' ? pdfTexts.turn[edition.reason] : (reason ?? ''),
    },
  ].filter(({ value }) => value !== '')
}

const gap = 26
const tallestPride = 216
const lowestPride = 90

/** Fills the free room above the card with the picture, if there is enough of it. */
function setPride(flow: Flow, parent: Tag, pride: CoverSummary['pride'], card: number): void {
  if (!pride) return
  const { alt, picture } = pride
  const room = roomOf(flow) - card - gap * 2
  const ratio = picture.width / picture.height
  const height = Math.min(room, tallestPride, column.width / ratio, picture.height * 0.75)
  if (height < lowestPride) return
  const box = { x: column.left, y: margin.bottom + card + gap, width: height * ratio, height }
  drawTagged(flow.sheet, addTag(parent, 'Figure', alt), () => {
    drawPicture(flow.sheet, picture.name, box, colours.line)
  })
}

type SetLine = { readonly text: string; readonly style: Style }

/** What the cover of a handover says of the signature. A file that nobody signs never looks signed. */
function signatureLines({ edition, fingerprint }: CoverSummary): SetLine[] {
  if (edition.kind !== 'handover') return []
  const label = { text: pdfTexts.signature, style: styles.small }
  if (!fingerprint) return [label, { text: pdfTexts.unsignedShort, style: styles.strong }]
  return [
    label,
    { text: pdfTexts.signedShort, style: { ...styles.strong, colour: colours.pen } },
    { text: `${pdfTexts.fingerprint}: ${fingerprint.join(' ')}`, style: styles.date },
  ]
}

const inner = { x: column.left + 18, width: column.width - 36 } as const
const padding = 11

function cardHeight({ type }: Flow, lines: readonly SetLine[]): number {
  const heights = lines.map(
    ({ text, style }) => breakLines(type, text, style, inner.width).length * style.leading,
  )
  return heights.reduce((sum, height) => sum + height, padding * 2)
}

/** A white sheet at the foot of the cover. */
function setCard(flow: Flow, parent: Tag, lines: readonly SetLine[], height: number): void {
  const card = { x: column.left, y: margin.bottom, width: column.width, height }
  drawArtifact(flow.sheet, () => {
    fillBox(flow.sheet, card, colours.white, 10)
    strokeBox(flow.sheet, card, colours.line, { radius: 10 })
  })
  flow.y = card.y + height - padding
  for (const { text, style } of lines) setText(flow, parent, 'P', text, style, inner)
}
