import { type Entry, type EvidenceFile, gradeOn, type Portfolio } from '#domain'
import { entryPassages, entryTitle, type Passage, pdfTexts } from '#i18n'
import { addTag, type Tag } from '../document/tags.ts'
import type { Picture } from '../picture/picture.ts'
import type { PdfEdition } from '../portfolio.ts'
import { type Flow, isFresh, leave, need, type Place, setLines, setText } from '../sheet/flow.ts'
import { column, styles } from '../sheet/measures.ts'
import { colours, type Hue } from '../sheet/palette.ts'
import { drawRule } from '../sheet/shapes.ts'
import { drawArtifact, drawTagged } from '../sheet/sheet.ts'
import { drawLines } from '../sheet/text.ts'
import { breakLines } from '../type/lines.ts'
import { factsOf, setFacts } from './facts.ts'
import { filesHeight, setFiles } from './files.ts'
import { setPassages } from './passages.ts'
import { setPictures } from './pictures.ts'
import { drawStamps, stampsOf } from './stamps.ts'

/** What an entry needs to know of the rest. */
export type EntryContext = {
  readonly portfolio: Portfolio
  readonly files: ReadonlyMap<string, EvidenceFile>
  readonly fileNames: ReadonlyMap<string, string>
  readonly pictures: ReadonlyMap<string, Picture>
  readonly edition: PdfEdition
  readonly hue: Hue
  /** Title of the item of the structure that the entry answers. */
  readonly itemTitle: string
}

/** Sets an entry with everything in it and gives the place where it begins. */
export function setEntry(flow: Flow, parent: Tag, entry: Entry, context: EntryContext): Place {
  const tag = addTag(parent, 'Sect')
  const place = setHead(flow, tag, entry, context)
  const facts = factsOf(entry)
  if (facts.length > 0) {
    leave(flow, 6)
    setFacts(flow, tag, facts)
  }
  setPassages(flow, tag, [...whyItMatters(entry, context), ...entryPassages(entry)])
  const shown = entry.evidence.flatMap((evidence) => {
    const picture = context.pictures.get(evidence.file)
    return picture ? [{ picture, evidence }] : []
  })
  setPictures(flow, tag, entry, shown, filesHeight(entry))
  setFiles(flow, tag, entry, context)
  leave(flow, 26)
  return place
}

function whyItMatters({ id }: Entry, { edition }: EntryContext): Passage[] {
  const text = (edition.kind === 'transition' && edition.whyItMatters.get(id)?.trim()) || ''
  return text === '' ? [] : [{ kind: 'prose', heading: pdfTexts.whyItMatters, text }]
}

/** The item and the stamps on one line, then the title and the date. They are not parted from what follows. */
function setHead(flow: Flow, tag: Tag, entry: Entry, { portfolio, hue, itemTitle }: EntryContext): Place {
  const title = breakLines(flow.type, entryTitle(entry), styles.entryTitle, column.width)
  need(flow, title.length * styles.entryTitle.leading + 90)
  if (!isFresh(flow)) rule(flow)
  const place = { sheet: flow.sheet, y: flow.y }
  const itemTag = addTag(tag, 'P')
  const titleTag = addTag(tag, 'H2')
  const left = drawStamps(flow, tag, stampsOf(entry, hue.words))
  drawItem(flow, itemTag, itemTitle, left - column.left, hue.words)
  setLines(flow, titleTag, title, styles.entryTitle, column.left)
  if (entry.date) {
    const grade = gradeOn(portfolio.enrolments, entry.date)
    setText(flow, tag, 'P', pdfTexts.dateAndGrade(entry.date, grade), styles.date)
  }
  return place
}

function drawItem(flow: Flow, tag: Tag, itemTitle: string, width: number, colour: string): void {
  const style = { ...styles.smallStrong, colour }
  const lines = itemTitle ? breakLines(flow.type, itemTitle, style, width) : []
  const top = flow.y - 2
  if (lines.length > 0) {
    drawTagged(flow.sheet, tag, () => drawLines(flow.sheet, lines, style, column.left, top))
  }
  flow.y -= Math.max(20, 8 + lines.length * style.leading)
}

function rule(flow: Flow): void {
  drawArtifact(flow.sheet, () => drawRule(flow.sheet, column.left, flow.y, column.width, colours.line))
  flow.y -= 18
}
