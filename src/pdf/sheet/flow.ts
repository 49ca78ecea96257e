import { addTag, type Role, type Tag } from '../document/tags.ts'
import { breakLines, type Line, type Style } from '../type/lines.ts'
import type { Typesetter } from '../type/typesetter.ts'
import { column, margin, page } from './measures.ts'
import { drawTagged, newSheet, type Sheet } from './sheet.ts'
import { drawLines } from './text.ts'

/** Text that runs from sheet to sheet. */
export type Flow = {
  readonly type: Typesetter
  readonly sheets: Sheet[]
  /** The sheet being filled. */
  sheet: Sheet
  /** Upper edge of the free room on it. */
  y: number
  /** Where the first block of the sheet begins. */
  head: number
}

const top = page.height - margin.top

/** A place in the document that contents and bookmarks lead to. */
export type Place = { readonly sheet: Sheet; readonly y: number }

/** A flow without sheets: whoever fills it turns to the first one. */
export function newFlow(type: Typesetter): Flow {
  return { type, sheets: [], sheet: newSheet(), y: top, head: top }
}

/** Goes on to another sheet: one of the same section unless said otherwise. */
export function turn(flow: Flow, sheet = nextSheet(flow.sheet)): void {
  flow.sheet = sheet
  flow.sheets.push(sheet)
  startAt(flow, top)
}

/** Takes the sheet for empty below `y`. */
export function startAt(flow: Flow, y: number): void {
  flow.y = y
  flow.head = y
}

function nextSheet({ divider }: Sheet): Sheet {
  return newSheet(divider && { place: divider.place, title: divider.title })
}

export function isFresh(flow: Flow): boolean {
  return flow.y >= flow.head
}

/** Height that is left on the sheet. */
export function roomOf(flow: Flow): number {
  return flow.y - margin.bottom
}

/** Makes sure that a block of this height stands on one sheet. A block higher than a sheet begins where it can. */
export function need(flow: Flow, height: number): void {
  if (height > roomOf(flow) && flow.y < top) turn(flow)
}

/** Leaves room between two blocks; none at the head of a sheet. */
export function leave(flow: Flow, height: number): void {
  if (!isFresh(flow)) flow.y -= height
}

export type Measure = { readonly x?: number; readonly width?: number }

/** Sets a text as one structure element and gives the place where it begins. */
export function setText(
  flow: Flow,
  parent: Tag,
  role: Role,
  text: string,
  style: Style,
  { x = column.left, width = column.width }: Measure = {},
): Place {
  return setLines(flow, addTag(parent, role), breakLines(flow.type, text, style, width), style, x)
}

/** A paragraph that crosses to another sheet leaves and takes at least two lines. */
export function setLines(flow: Flow, tag: Tag, lines: readonly Line[], style: Style, x: number): Place {
  let place: Place | undefined
  let rest = lines
  while (rest.length > 0) {
    need(flow, Math.min(rest.length, 2) * style.leading)
    const { sheet, y } = flow
    place ??= { sheet, y }
    const now = rest.slice(0, fitting(rest.length, roomOf(flow) / style.leading))
    drawTagged(sheet, tag, () => drawLines(sheet, now, style, x, y))
    flow.y = y - now.length * style.leading
    rest = rest.slice(now.length)
  }
  return place ?? { sheet: flow.sheet, y: flow.y }
}

function fitting(lines: number, room: number): number {
  const fit = Math.max(1, Math.floor(room))
  return fit >= lines ? lines : lines - fit === 1 && fit > 2 ? fit - 1 : fit
}
