import { pdfTexts } from '#i18n'
import { addTag, type Tag } from '../document/tags.ts'
import type { PdfEdition } from '../portfolio.ts'
import { type Flow, leave, need, newFlow, type Place, setText, turn } from '../sheet/flow.ts'
import { column, proseWidth, styles } from '../sheet/measures.ts'
import { colours } from '../sheet/palette.ts'
import { type Box, drawRule, strokeBox } from '../sheet/shapes.ts'
import { drawArtifact, newSheet, type Sheet } from '../sheet/sheet.ts'
import type { Typesetter } from '../type/typesetter.ts'

export type Closing = {
  readonly sheets: readonly Sheet[]
  readonly title: string
  readonly place: Place
  /** Where the school's signature field stands, in a document that can be signed. */
  readonly field: SignatureField | undefined
}

export type SignatureField = { readonly sheet: Sheet; readonly box: Box; readonly tag: Tag }

export type ClosingContent = {
  readonly edition: PdfEdition
  readonly fingerprint: readonly string[] | undefined
  readonly hasData: boolean
  readonly sheets: number
}

const field = { width: 270, height: 72 } as const

/** The last sheet: what the signature means, or how many sheets there are, and where those who take it sign. */
export function setClosing(type: Typesetter, parent: Tag, content: ClosingContent): Closing {
  const flow = newFlow(type)
  turn(flow, newSheet())
  const title = titleOf(content.edition)
  const place = setText(flow, parent, 'H1', title, styles.sectionTitle)
  flow.y -= 10
  const field = setWords(flow, parent, content)
  return { sheets: flow.sheets, title, place, field }
}

function titleOf({ kind }: PdfEdition): string {
  return { handover: pdfTexts.closing, binder: pdfTexts.inscription, transition: pdfTexts.acceptance }[kind]
}

function setWords(flow: Flow, parent: Tag, content: ClosingContent): SignatureField | undefined {
  const { edition, hasData, sheets } = content
  switch (edition.kind) {
    case 'handover':
      setSignature(flow, parent, content)
      setHeading(flow, parent, pdfTexts.acceptance)
      setParagraph(flow, parent, pdfTexts.acceptedSheets(sheets))
      setBlanks(flow, parent)
      return setField(flow, parent)
    case 'binder':
      setText(flow, parent, 'P', pdfTexts.inscriptionText(sheets), styles.lead, prose)
      leave(flow, 6)
      setParagraph(flow, parent, pdfTexts.inscriptionHelp)
      if (hasData) setParagraph(flow, parent, pdfTexts.data)
      break
    case 'transition':
      setParagraph(flow, parent, pdfTexts.acceptedSheets(sheets))
  }
  setBlanks(flow, parent)
  return undefined
}

function setSignature(flow: Flow, parent: Tag, { fingerprint, hasData }: ClosingContent): void {
  setText(flow, parent, 'P', fingerprint ? pdfTexts.signedLong : pdfTexts.unsignedLong, styles.body, prose)
  if (fingerprint) {
    setHeading(flow, parent, pdfTexts.fingerprint)
    setText(flow, parent, 'P', fingerprint.join('  '), {
      ...styles.strong,
      size: 14,
      leading: 22,
      colour: colours.pen,
    })
    setHeading(flow, parent, pdfTexts.checking)
    for (const text of pdfTexts.checkingSigned) setParagraph(flow, parent, text)
  }
  if (hasData) setParagraph(flow, parent, pdfTexts.data)
}

const prose = { width: proseWidth } as const

function setHeading(flow: Flow, parent: Tag, text: string): void {
  leave(flow, 18)
  need(flow, styles.entryTitle.leading + styles.body.leading * 2)
  setText(flow, parent, 'H2', text, { ...styles.entryTitle, size: 13 })
  leave(flow, 2)
}

function setParagraph(flow: Flow, parent: Tag, text: string): void {
  setText(flow, parent, 'P', text, styles.body, prose)
  leave(flow, 6)
}

/** Lines to be filled in by hand, two in a row, each with its word below. */
function setBlanks(flow: Flow, parent: Tag): void {
  const width = (column.width - 28) / 2
  const words = [pdfTexts.role, pdfTexts.person, pdfTexts.handSignature, pdfTexts.date]
  need(flow, 100)
  flow.y -= 24
  words.forEach((word, at) => {
    const x = column.left + (at % 2) * (width + 28)
    const top = flow.y
    drawArtifact(flow.sheet, () => drawRule(flow.sheet, x, top, width, colours.second, 0.6))
    flow.y = top - 2
    setText(flow, parent, 'P', word, styles.small, { x, width })
    flow.y = at % 2 === 0 ? top : top - 38
  })
}

function setField(flow: Flow, parent: Tag): SignatureField {
  need(flow, field.height + styles.small.leading + 6)
  setText(flow, parent, 'P', pdfTexts.schoolField, styles.small)
  const box = { x: column.left, y: flow.y - 4 - field.height, width: field.width, height: field.height }
  drawArtifact(flow.sheet, () => strokeBox(flow.sheet, box, colours.second, { radius: 6, dash: '2.4 1.8' }))
  flow.y = box.y
  return { sheet: flow.sheet, box, tag: addTag(parent, 'Form', pdfTexts.schoolField) }
}
