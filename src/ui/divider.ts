/** The divider of a section by its place in the structure (from 0): 1–5, then anew. */
export function dividerAt(place: number): number {
  return (place % 5) + 1
}
