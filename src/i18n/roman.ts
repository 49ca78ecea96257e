const signs = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
] as const

/** A Roman numeral from I to XVIII: stages of the GTO, degrees of diplomas. */
export function romanNumeral(value: number): string {
  return signs[value - 1] ?? String(value)
}
