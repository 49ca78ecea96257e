/** A place on a picture in shares of its width and height: the same for the original and every copy of it. */
export type Point = { readonly x: number; readonly y: number }

/** The corners of a sheet as it should be read: top left, top right, bottom right, bottom left. */
export type Corners = readonly [Point, Point, Point, Point]

export const wholeFrame: Corners = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
]

/** The corners after so many quarter turns of the sheet to the right. */
export function turnSheet([a, b, c, d]: Corners, quarters: number): Corners {
  const turned: readonly Corners[] = [
    [a, b, c, d],
    [d, a, b, c],
    [c, d, a, b],
    [b, c, d, a],
  ]
  return turned[((quarters % 4) + 4) % 4] ?? [a, b, c, d]
}

/** Share of the picture that the sheet takes; negative when its corners stand against the clock. */
export function areaOf(corners: Corners): number {
  const doubled = corners.reduce((sum, { x, y }, at) => {
    const next = corners[(at + 1) % 4] ?? corners[0]
    return sum + x * next.y - next.x * y
  }, 0)
  return doubled / 2
}

/** Whether every corner bends the same way: only such a figure can be a sheet seen by a camera. */
export function isConvex(corners: Corners): boolean {
  return corners.every((corner, at) => {
    const next = corners[(at + 1) % 4] ?? corners[0]
    const last = corners[(at + 2) % 4] ?? corners[0]
    return (next.x - corner.x) * (last.y - next.y) - (next.y - corner.y) * (last.x - next.x) > 0
  })
}

const leastArea = 0.01

/** The corners with one of them moved, kept inside the picture; undefined when no sheet would be left. */
export function moveCorner(corners: Corners, at: number, { x, y }: Point): Corners | undefined {
  const to = { x: within(x), y: within(y) }
  const [a, b, c, d] = corners.map((corner, place) => (place === at ? to : corner))
  if (!a || !b || !c || !d) return undefined
  const moved: Corners = [a, b, c, d]
  return isConvex(moved) && areaOf(moved) >= leastArea ? moved : undefined
}

/** A share of a side, kept inside the picture. */
export function within(share: number): number {
  return Math.min(1, Math.max(0, share))
}
