import { colours } from './palette.ts'

/** A4 in points, 1/72 inch. The zero point is the lower left corner, as everywhere in PDF. */
export const page = { width: 595.28, height: 841.89 } as const

/** The left margin leaves room for the holes of a binder. */
export const margin = { left: 68, right: 51, top: 66, bottom: 70 } as const

export const column = { left: margin.left, width: page.width - margin.left - margin.right } as const

/** About 66 characters of body text. */
export const proseWidth = 388

const { ink, second } = colours

export const styles = {
  name: { weight: 'bold', size: 42, leading: 46, colour: ink },
  motto: { weight: 'regular', size: 13, leading: 20, colour: second },
  sectionTitle: { weight: 'bold', size: 28, leading: 33, colour: ink },
  entryTitle: { weight: 'bold', size: 15, leading: 20, colour: ink },
  lead: { weight: 'regular', size: 12, leading: 18, colour: second },
  body: { weight: 'regular', size: 10.5, leading: 16, colour: ink },
  strong: { weight: 'bold', size: 10.5, leading: 16, colour: ink },
  label: { weight: 'regular', size: 9, leading: 16, colour: second },
  date: { weight: 'regular', size: 9.5, leading: 16, colour: second },
  small: { weight: 'regular', size: 8.5, leading: 12, colour: second },
  smallStrong: { weight: 'bold', size: 8.5, leading: 12, colour: second },
} as const
