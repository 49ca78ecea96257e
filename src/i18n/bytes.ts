const units = ['Б', 'КБ', 'МБ', 'ГБ'] as const

/** «214 МБ»: a size for people, in steps of 1024, one digit after the comma below ten. */
export function fileSize(bytes: number): string {
  const step = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10))
  const value = bytes / 1024 ** step
  const digits = step > 0 && value < 10 ? 1 : 0
  return `${value.toLocaleString('ru', { maximumFractionDigits: digits })} ${units[step]}`
}
