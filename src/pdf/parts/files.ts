import type { Entry, Evidence, EvidenceFile } from '#domain'
import { documentWords, fileSize, pdfTexts } from '#i18n'
import type { Tag } from '../document/tags.ts'
import { type Flow, leave, need, setText } from '../sheet/flow.ts'
import { column, styles } from '../sheet/measures.ts'
import { setList } from '../sheet/prose.ts'
import type { EntryContext } from './entry.ts'

const gap = 10
/** A longer list may go on on the next sheet. */
const tallestWhole = 140

/** Height of the list as it mostly is: one line a file. */
export function filesHeight(entry: Entry): number {
  return entry.evidence.length === 0 ? 0 : gap + (entry.evidence.length + 1) * styles.small.leading
}

/** The list of an entry's files: what each is, how it is named and where it lies in the bundle. */
export function setFiles(flow: Flow, tag: Tag, entry: Entry, context: EntryContext): void {
  if (entry.evidence.length === 0) return
  leave(flow, gap)
  need(flow, Math.min(filesHeight(entry) - gap, tallestWhole))
  setText(flow, tag, 'H3', pdfTexts.files, styles.smallStrong)
  const items = entry.evidence.map((evidence, at) => ({
    label: `${at + 1}.`,
    text: lineOf(evidence, context.files.get(evidence.file), context),
  }))
  setList(flow, tag, items, styles.small, { width: column.width })
}

function lineOf(
  evidence: Evidence,
  file: EvidenceFile | undefined,
  { fileNames, pictures }: EntryContext,
): string {
  return [
    evidence.document && documentWords[evidence.document],
    evidence.number && pdfTexts.documentNumber(evidence.number),
    // Under a picture its caption is read already.
    pictures.has(evidence.file) ? undefined : evidence.caption,
    file?.name,
    file && fileSize(file.bytes),
    fileNames.get(evidence.file),
  ]
    .filter(Boolean)
    .join(' · ')
}
