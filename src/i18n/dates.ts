const dayMonthYear = new Intl.DateTimeFormat('ru', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const monthYear = new Intl.DateTimeFormat('ru', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const time = new Intl.DateTimeFormat('ru', { hour: '2-digit', minute: '2-digit' })
const months = ['янв', 'фев', 'мар', 'апр', 'мая', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'] as const

/** «14 ноября 2026 г.», «ноябрь 2026 г.» or «2026 год», by what a partial date knows. */
export function longDate(date: string): string {
  if (/^\d{4}$/.test(date)) return `${date} год`
  return date.length === 7 ? monthYear.format(new Date(`${date}-01`)) : dayMonthYear.format(new Date(date))
}

/** «14 ноя 2026», for the corner of a row. */
export function shortDate(date: string): string {
  const [year, month, day] = date.split('-')
  if (!month) return `${year}`
  const word = months[Number(month) - 1]
  return day ? `${Number(day)} ${word} ${year}` : `${word === 'мая' ? 'май' : word} ${year}`
}

/** «14:05» of a moment, at the place where the device is. */
export function clock(moment: Date): string {
  return time.format(moment)
}
