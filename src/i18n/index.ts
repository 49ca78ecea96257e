export { fileSize } from './bytes.ts'
export { clock, longDate, shortDate } from './dates.ts'
export { count } from './plural.ts'
