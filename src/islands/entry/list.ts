/** Edits of a list that keep what they do not touch. */

export function without<T>(list: readonly T[], at: number): T[] {
  return list.filter((_, place) => place !== at)
}

export function replaced<T>(list: readonly T[], at: number, next: T): T[] {
  return list.map((one, place) => (place === at ? next : one))
}

/** The list with new members standing from a place on. */
export function inserted<T>(list: readonly T[], at: number, ...added: T[]): T[] {
  return [...list.slice(0, at), ...added, ...list.slice(at)]
}

/** The list with one place moved to another; the others keep their order. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const one = list.slice(from, from + 1)
  return inserted(without(list, from), to, ...one)
}
