import { latin1 } from './latin1.ts'
import type { PdfValue } from './syntax.ts'

/** Text of a PDF text string (ISO 32000-2, 7.9.2.2): UTF-16 or UTF-8 by its mark, else one character a byte. */
export function textOf(value: PdfValue | undefined): string | undefined {
  if (value?.kind !== 'string') return undefined
  const { bytes } = value
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes)
  return latin1(bytes)
}

/** A moment of a PDF date «D:20261120093000+03'00'» (7.9.4) in ISO 8601. Undefined for anything else. */
export function momentOf(value: PdfValue | undefined): string | undefined {
  const match = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'?(\d\d)?)?/.exec(textOf(value) ?? '')
  if (!match) return undefined
  const [, year, month, day, hours, minutes, seconds, zone, zoneMinutes = '00'] = match
  const offset = zone ? `${zone}:${zoneMinutes}` : 'Z'
  const moment = new Date(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}${offset}`)
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString()
}
