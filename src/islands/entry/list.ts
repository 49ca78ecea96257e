import type { Evidence } from '#domain'

export function without(list: readonly Evidence[], at: number): Evidence[] {
  return list.filter((_, place) => place !== at)
}

export function replaced(list: readonly Evidence[], at: number, next: Evidence): Evidence[] {
  return list.map((one, place) => (place === at ? next : one))
}

/** The list with one place moved to another; the others keep their order. */
export function moved(list: readonly Evidence[], from: number, to: number): Evidence[] {
  const one = list[from]
  const others = without(list, from)
  return one ? [...others.slice(0, to), one, ...others.slice(to)] : [...list]
}
