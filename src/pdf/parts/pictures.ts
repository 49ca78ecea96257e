import type { Entry, Evidence } from '#domain'
import { entryTitle, pdfTexts } from '#i18n'
import { addTag, type Tag } from '../document/tags.ts'
import type { Picture } from '../picture/picture.ts'
import { type Flow, leave, need } from '../sheet/flow.ts'
import { column, styles } from '../sheet/measures.ts'
import { colours } from '../sheet/palette.ts'
import { drawPicture } from '../sheet/shapes.ts'
import { drawTagged } from '../sheet/sheet.ts'
import { drawLines } from '../sheet/text.ts'
import { breakLines } from '../type/lines.ts'

export type ShownPicture = { readonly picture: Picture; readonly evidence: Evidence }

const gap = 12
const captionGap = 5
/** Height in points that a row of one, two or three pictures does not exceed. */
const tallest = [330, 220, 150]
/** A pixel is not drawn larger than this many points (96 dots an inch), so a small picture stays sharp. */
const largestPixel = 0.75

/** One picture stands alone, two share a row, more go by three. */
export function pictureRows<T>(pictures: readonly T[]): T[][] {
  const size = pictures.length === 4 ? 2 : 3
  const rows: T[][] = []
  for (let at = 0; at < pictures.length; at += size) rows.push(pictures.slice(at, at + size))
  return rows
}

export function setPictures(flow: Flow, parent: Tag, entry: Entry, pictures: readonly ShownPicture[]): void {
  for (const row of pictureRows(pictures)) setRow(flow, parent, entry, row)
}

function setRow(flow: Flow, parent: Tag, entry: Entry, row: readonly ShownPicture[]): void {
  const height = rowHeight(row.map(({ picture }) => picture))
  const cells = row.map(({ picture, evidence }) => {
    const width = (height * picture.width) / picture.height
    const captionWidth = Math.max(width, (column.width - gap * 2) / 3)
    const caption = evidence.caption
      ? breakLines(flow.type, evidence.caption, styles.small, captionWidth)
      : []
    return {
      picture,
      evidence,
      width,
      advance: Math.max(width, caption.length > 0 ? captionWidth : 0),
      caption,
    }
  })
  const captionLines = Math.max(...cells.map(({ caption }) => caption.length))
  leave(flow, gap)
  need(flow, height + captionLines * styles.small.leading + (captionLines > 0 ? captionGap : 0))
  const top = flow.y
  let x: number = column.left
  for (const { picture, evidence, width, advance, caption } of cells) {
    const alt = evidence.altText || evidence.caption || pdfTexts.picture(entryTitle(entry))
    const figure = addTag(parent, 'Figure', alt)
    drawTagged(flow.sheet, figure, () => {
      drawPicture(flow.sheet, picture.name, { x, y: top - height, width, height }, colours.line)
    })
    if (caption.length > 0) {
      drawTagged(flow.sheet, addTag(parent, 'Caption'), () => {
        drawLines(flow.sheet, caption, styles.small, x, top - height - captionGap)
      })
    }
    x += advance + gap
  }
  flow.y = top - height - captionLines * styles.small.leading - (captionLines > 0 ? captionGap : 0)
}

/** The common height at which the row is as wide as the column, unless that makes it too tall or unsharp. */
function rowHeight(pictures: readonly Picture[]): number {
  const free = column.width - gap * (pictures.length - 1)
  const breadth = pictures.reduce((sum, { width, height }) => sum + width / height, 0)
  const sharp = Math.min(...pictures.map(({ height }) => height * largestPixel))
  return Math.max(8, Math.min(free / breadth, tallest[pictures.length - 1] ?? 150, sharp))
}
