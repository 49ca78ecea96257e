import type { Tag } from '../document/tags.ts'

/** A page that is being drawn: content operators, and who owns each piece of them. */
export type Sheet = {
  readonly operators: string[]
  /** Structure element of each marked content id. */
  readonly owners: Tag[]
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
  return { operators: [], owners: [], pictures: new Set(), divider }
}

/** Draws something that a screen reader reads as a part of `tag`. */
export function drawTagged(sheet: Sheet, tag: Tag, draw: () => void): void {
  const mcid = sheet.owners.push(tag) - 1
  tag.kids.push({ sheet, mcid })
  sheet.operators.push(`/${tag.role} <</MCID ${mcid}>> BDC`)
  draw()
  sheet.operators.push('EMC')
}

/** Draws something that only pleases the eye: rules, grounds, page numbers. */
export function drawArtifact(sheet: Sheet, draw: () => void): void {
  sheet.operators.push('/Artifact BMC')
  draw()
  sheet.operators.push('EMC')
}
