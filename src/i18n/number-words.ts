const ones = ['', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять'] as const
const teens = [
  'десять',
  'одиннадцать',
  'двенадцать',
  'тринадцать',
  'четырнадцать',
  'пятнадцать',
  'шестнадцать',
  'семнадцать',
  'восемнадцать',
  'девятнадцать',
] as const
const tens = [
  '',
  '',
  'двадцать',
  'тридцать',
  'сорок',
  'пятьдесят',
  'шестьдесят',
  'семьдесят',
  'восемьдесят',
  'девяносто',
] as const
const hundreds = [
  '',
  'сто',
  'двести',
  'триста',
  'четыреста',
  'пятьсот',
  'шестьсот',
  'семьсот',
  'восемьсот',
  'девятьсот',
] as const

const rules = new Intl.PluralRules('ru')

/** A masculine number in words, as papers write it: «сорок два». Throws RangeError outside 0–999,999. */
export function numberInWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 999_999)
    throw new RangeError(`Cannot write ${value} in words: it is not a whole number from 0 to 999999`)
  if (value === 0) return 'ноль'
  const thousands = Math.floor(value / 1000)
  return [thousands > 0 ? thousandsInWords(thousands) : '', belowThousand(value % 1000)]
    .filter(Boolean)
    .join(' ')
}

/** «Тысяча» is feminine: одна тысяча, две тысячи. */
function thousandsInWords(value: number): string {
  const noun = { one: 'тысяча', few: 'тысячи', many: 'тысяч', other: 'тысяч', zero: 'тысяч', two: 'тысячи' }
  const words = belowThousand(value)
    .replace(/(^| )один$/, '$1одна')
    .replace(/(^| )два$/, '$1две')
  return `${words} ${noun[rules.select(value)]}`
}

function belowThousand(value: number): string {
  const rest = value % 100
  const last = rest >= 10 && rest < 20 ? [teens[rest - 10]] : [tens[Math.floor(rest / 10)], ones[rest % 10]]
  return [hundreds[Math.floor(value / 100)], ...last].filter(Boolean).join(' ')
}
