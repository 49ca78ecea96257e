const rules = new Intl.PluralRules('ru')

/** «1 запись», «3 записи», «11 записей»: the number with its noun. */
export function count(value: number, one: string, few: string, many: string): string {
  const noun = { one, few, many, other: few, zero: many, two: few }[rules.select(value)]
  return `${value.toLocaleString('ru')} ${noun}`
}
