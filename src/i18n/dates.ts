const dayMonthYear = new Intl.DateTimeFormat('ru', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const monthYear = new Intl.DateTimeFormat('ru', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const shortDay = new Intl.DateTimeFormat('ru', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const shortMonth = new Intl.DateTimeFormat('ru', { month: 'short', year: 'numeric', timeZone: 'UTC' })
const time = new Intl.DateTimeFormat('ru', { hour: '2-digit', minute: '2-digit' })

/** «14 ноября 2026 г.», «ноябрь 2026 г.» or «2026 год», by what a partial date knows. */
export function longDate(date: string): string {
  return write(date, dayMonthYear, monthYear)
}

/** «14 ноя 2026», for the corner of a row. */
export function shortDate(date: string): string {
  return write(date, shortDay, shortMonth)
    .replace(/[.]|\s?г$/g, '')
    .replace(/\s?г$/, '')
}

/** «14:05» of a moment, at the place where the device is. */
export function clock(moment: Date): string {
  return time.format(moment)
}

function write(date: string, day: Intl.DateTimeFormat, month: Intl.DateTimeFormat): string {
  if (/^\d{4}$/.test(date)) return `${date} год`
  return (date.length === 7 ? month : day).format(new Date(date.length === 7 ? `${date}-01` : date))
}
