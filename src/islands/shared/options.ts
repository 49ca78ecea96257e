import type { SelectOption } from '#ui'

/** Options of a select: the values of a vocabulary with their words. */
export function optionsOf<V extends string>(
  values: readonly V[],
  words: Record<V, string>,
): SelectOption<V>[] {
  return values.map((value) => ({ value, label: words[value] }))
}

/** A whole number typed by a person; undefined for anything else and outside the limits. */
export function wholeNumber(text: string, least: number, most: number): number | undefined {
  if (!/^\d+$/.test(text)) return undefined
  const value = Number(text)
  return value >= least && value <= most ? value : undefined
}
