import { type Entry, type EvidenceFile, gradeOn, type Portfolio } from '#domain'
import { entryTitle, pdfTexts } from '#i18n'
import { addTag, type Tag } from '../document/tags.ts'
import type { Picture } from '../picture/picture.ts'
import { type Flow, isFresh, leave, need, type Place, setLines, setText } from '../sheet/flow.ts'
import { column, proseWidth, styles } from '../sheet/measures.ts'
import { colours, type Hue } from '../sheet/palette.ts'
import { setList, setProse } from '../sheet/prose.ts'
import { drawRule } from '../sheet/shapes.ts'
import { drawArtifact, drawTagged } from '../sheet/sheet.ts'
import { drawLines } from '../sheet/text.ts'
import { breakLines } from '../type/lines.ts'
import { factsOf, setFacts } from './facts.ts'
import { filesHeight, setFiles } from './files.ts'
import { setPictures } from './pictures.ts'
import { drawStamps, stampsOf } from './stamps.ts'

/** What an entry needs to know of the rest. */
export type EntryContext = {
  readonly portfolio: Portfolio
  readonly files: ReadonlyMap<string, EvidenceFile>
  readonly fileNames: ReadonlyMap<string, string>
  readonly pictures: ReadonlyMap<string, Picture>
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
  if (entry.kind === 'page' || entry.kind === 'helper') setPassage(flow, tag, undefined, entry.text)
  if (entry.kind === 'helper' && entry.steps.length > 0) setSteps(flow, tag, entry.steps)
  setPassage(flow, tag, pdfTexts.whatIDid, entry.story.whatIDid)
  setPassage(flow, tag, pdfTexts.whatILearned, entry.story.whatILearned)
  const shown = entry.evidence.flatMap((evidence) => {
    const picture = context.pictures.get(evidence.file)
    return picture ? [{ picture, evidence }] : []
  })
  setPictures(flow, tag, entry, shown, filesHeight(entry))
  setFiles(flow, tag, entry, context)
  leave(flow, 26)
  return place
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

function setPassage(flow: Flow, tag: Tag, heading: string | undefined, text: string): void {
  if (text.trim() === '') return
  leave(flow, 9)
  if (heading) {
    need(flow, styles.strong.leading + styles.body.leading * 2)
    setText(flow, tag, 'H3', heading, styles.strong)
  }
  setProse(flow, tag, text)
}

function setSteps(flow: Flow, tag: Tag, steps: readonly string[]): void {
  leave(flow, 9)
  need(flow, styles.strong.leading + styles.body.leading * 2)
  setText(flow, tag, 'H3', pdfTexts.steps, styles.strong)
  const items = steps.map((text, at) => ({ label: `${at + 1}.`, text }))
  setList(flow, tag, items, styles.body, { width: proseWidth })
}
