import type { DrawingOutline } from '#domain'
import { drawingTexts } from '#i18n'
import type { Place } from './marks.ts'

/** Lines as an SVG path and words at their places, in the pixels of a sheet. */
export type Outline = { path: string; words: (Place & { text: string })[] }

/** Items of the first structure that begin with an outline (S0 ¶9). */
export function outlineForItem(item: string | undefined): DrawingOutline {
  if (item === 'problemTree') return 'tree'
  return item === 'wishScheme' ? 'wishes' : 'none'
}

export function outlineOf(name: DrawingOutline, width: number, height: number): Outline {
  const sheet = { width, height }
  switch (name) {
    case 'none':
      return { path: '', words: [] }
    case 'tree':
      return treeOn(sheet)
    case 'wishes':
      return wishesOn(sheet)
  }
}

type Sheet = { width: number; height: number }

/** Consequences above, the difficulty in the middle, its reasons below, joined as branches and roots. */
function treeOn(sheet: Sheet): Outline {
  const across = [0.19, 0.5, 0.81]
  const box = boxOn(sheet, 0.25, 0.2)
  const middle = at(sheet, 0.5, 0.5)
  const rows = [0.17, 0.83].flatMap((down) => across.map((x) => at(sheet, x, down)))
  const { top, middle: difficulty, bottom } = drawingTexts.tree
  return {
    path: [...rows.map((end) => lineBetween(middle, end)), ...[middle, ...rows].map(box.path)].join(''),
    words: [
      ...rows.map((place, order) => ({ ...box.heading(place), text: order < 3 ? top : bottom })),
      { ...box.heading(middle), text: difficulty },
    ],
  }
}

/** The wish in the middle, four boxes around it. */
function wishesOn(sheet: Sheet): Outline {
  const box = boxOn(sheet, 0.3, 0.24)
  const middle = at(sheet, 0.5, 0.5)
  const corners = [
    [0.2, 0.2],
    [0.8, 0.2],
    [0.2, 0.8],
    [0.8, 0.8],
  ].map(([x = 0, y = 0]) => at(sheet, x, y))
  const { middle: wish, around } = drawingTexts.wishes
  return {
    path: [...corners.map((end) => lineBetween(middle, end)), ...[middle, ...corners].map(box.path)].join(''),
    words: [
      ...corners.map((place, order) => ({ ...box.heading(place), text: around[order] ?? '' })),
      { ...box.heading(middle), text: wish },
    ],
  }
}

function at({ width, height }: Sheet, x: number, y: number): Place {
  return { x: Math.round(width * x), y: Math.round(height * y) }
}

function lineBetween(from: Place, to: Place): string {
  return `M${from.x} ${from.y}L${to.x} ${to.y}`
}

/** Boxes of one size: each filled with paper over the lines, with room for words at its top. */
function boxOn({ width, height }: Sheet, wide: number, high: number) {
  const [across, down] = [Math.round(width * wide), Math.round(height * high)]
  return {
    path: ({ x, y }: Place) => `M${x - across / 2} ${y - down / 2}h${across}v${down}h${-across}z`,
    heading: ({ x, y }: Place) => ({ x, y: y - down / 2 + 44 }),
  }
}
