import type { Tag } from '../document/tags.ts'
import { utf16Hex } from '../type/utf16.ts'

/** A page that is being drawn: content operators, and who owns each piece of them. */
export type Sheet = {
  readonly operators: string[]
  /** Structure element of each marked content id. */
  readonly owners: Tag[]
  /** The element that is being drawn; none between elements and in artifacts. */
  open: Tag | undefined
  /** Names of the pictures on it. */
  readonly pictures: Set<string>
  /** The divider it stands behind. */
  readonly divider: Divider | undefined
}

/** What makes a sheet known as part of a section. */
export type Divider = {
  /** Place of the section in the structure, from 0. */
  readonly place: number
  readonly title: string
  /** Whether this is the sheet that the section begins on. */
  readonly isOpening?: boolean
}

export function newSheet(divider?: Divider): Sheet {
  return { operators: [], owners: [], open: undefined, pictures: new Set(), divider }
}

/** Draws something that a screen reader reads as a part of `tag`. */
export function drawTagged(sheet: Sheet, tag: Tag, draw: () => void): void {
  begin(sheet, tag)
  draw()
  end(sheet)
}

/** Draws something that only pleases the eye: rules, grounds, page numbers. */
export function drawArtifact(sheet: Sheet, draw: () => void): void {
  sheet.operators.push('/Artifact BMC')
  draw()
  sheet.operators.push('EMC')
}

/**
 * Draws a placeholder for a text, so that a reader that searches, copies or listens gets the text itself
 * (ISO 32000-2, 14.9.4). It interrupts what is being drawn: readers lose their way in nested marked content.
 */
export function drawInstead(sheet: Sheet, actualText: string, draw: () => void): void {
  const outer = sheet.open
  if (!outer) {
    draw()
    return
  }
  const span: Tag = { role: 'Span', kids: [], actualText }
  outer.kids.push(span)
  end(sheet)
  begin(sheet, span, ` /ActualText <${utf16Hex(actualText)}>`)
  draw()
  end(sheet)
  begin(sheet, outer)
}

function begin(sheet: Sheet, tag: Tag, more = ''): void {
  const mcid = sheet.owners.push(tag) - 1
  tag.kids.push({ sheet, mcid })
  sheet.operators.push(`/${tag.role} <</MCID ${mcid}${more}>> BDC`)
  sheet.open = tag
}

function end(sheet: Sheet): void {
  sheet.operators.push('EMC')
  sheet.open = undefined
}
