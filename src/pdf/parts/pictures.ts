import type { Entry, Evidence } from '#domain'
import { entryTitle, pdfTexts } from '#i18n'
import { addTag, type Tag } from '../document/tags.ts'
import type { Picture } from '../picture/picture.ts'
import { type Flow, leave, need, roomOf } from '../sheet/flow.ts'
import { column, styles } from '../sheet/measures.ts'
import { colours } from '../sheet/palette.ts'
import { drawPicture } from '../sheet/shapes.ts'
import { drawTagged } from '../sheet/sheet.ts'
import { drawLines } from '../sheet/text.ts'
import { breakLines, type Line } from '../type/lines.ts'

export type ShownPicture = { readonly picture: Picture; readonly evidence: Evidence }

type Cell = ShownPicture & {
  readonly width: number
  readonly height: number
  readonly caption: readonly Line[]
}

const gap = 12
const captionGap = 5
/** Height in points that a row of one, two or three pictures does not exceed. */
const tallest = [330, 220, 150]
/** A pixel is not drawn larger than this many points (96 dots an inch), so a small picture stays sharp. */
const largestPixel = 0.75
/** How much smaller a row may become to stay on the sheet. */
const smallest = 0.5
const narrowestCaption = 76

/** One picture stands alone, two share a row, more go by three. */
export function pictureRows<T>(pictures: readonly T[]): T[][] {
  const size = pictures.length === 4 ? 2 : 3
  const rows: T[][] = []
  for (let at = 0; at < pictures.length; at += size) rows.push(pictures.slice(at, at + size))
  return rows
}

/** Sets the pictures of an entry. Room for `after` is kept below the last row where that costs little. */
export function setPictures(
  flow: Flow,
  parent: Tag,
  entry: Entry,
  pictures: readonly ShownPicture[],
  after: number,
): void {
  const rows = pictureRows(pictures)
  rows.forEach((row, at) => {
    leave(flow, gap)
    setRow(flow, parent, entry, row, at === rows.length - 1 ? after : 0)
  })
}

function setRow(flow: Flow, parent: Tag, entry: Entry, row: readonly ShownPicture[], after: number): void {
  const ideal = rowHeight(row)
  // Under a smaller picture its caption takes more lines.
  const captions = captionsHeight(cellsOf(flow, row, ideal * smallest))
  need(flow, ideal * smallest + captions)
  const room = roomOf(flow) - captions
  const height = Math.min(ideal, room - after >= ideal * smallest ? room - after : room)
  const cells = cellsOf(flow, row, height)
  const { sheet, y: top } = flow
  let x: number = column.left
  for (const { caption, evidence, height, picture, width } of cells) {
    const left = x
    const alt = evidence.altText || evidence.caption || pdfTexts.picture(entryTitle(entry))
    drawTagged(sheet, addTag(parent, 'Figure', alt), () => {
      drawPicture(sheet, picture.name, { x: left, y: top - height, width, height }, colours.line)
    })
    if (caption.length > 0) {
      drawTagged(sheet, addTag(parent, 'Caption'), () => {
        drawLines(sheet, caption, styles.small, left, top - height - captionGap)
      })
    }
    x += Math.max(width, caption.length > 0 ? narrowestCaption : 0) + gap
  }
  flow.y = top - height - captionsHeight(cells)
}

function cellsOf(flow: Flow, row: readonly ShownPicture[], rowHeight: number): Cell[] {
  return row.map(({ evidence, picture }) => {
    const height = Math.min(rowHeight, picture.height * largestPixel)
    const width = (height * picture.width) / picture.height
    const captionWidth = Math.max(width, narrowestCaption)
    const caption = evidence.caption
      ? breakLines(flow.type, evidence.caption, styles.small, captionWidth)
      : []
    return { evidence, picture, width, height, caption }
  })
}

function captionsHeight(cells: readonly Cell[]): number {
  const lines = Math.max(...cells.map(({ caption }) => caption.length))
  return lines === 0 ? 0 : captionGap + lines * styles.small.leading
}

/** The common height at which the row is as wide as the column, unless that makes it too tall. */
function rowHeight(row: readonly ShownPicture[]): number {
  const free = column.width - gap * (row.length - 1)
  const breadth = row.reduce((sum, { picture }) => sum + picture.width / picture.height, 0)
  const sharp = Math.max(...row.map(({ picture }) => picture.height * largestPixel))
  return Math.max(1, Math.min(free / breadth, tallest[row.length - 1] ?? 0, sharp))
}
