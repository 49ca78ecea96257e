import { readUtf8 } from '#bytes'

export type NameFault =
  | 'empty'
  | 'absolute'
  | 'drive'
  | 'backslash'
  | 'control-character'
  | 'dot-segment'
  | 'empty-segment'
  | 'too-deep'

const maxDepth = 32

/** Why a name may not be used as a path inside a folder, or undefined for a good one. A folder ends in `/`. */
export function nameFault(name: string): NameFault | undefined {
  if (name === '') return 'empty'
  if (hasControlCharacter(name)) return 'control-character'
  if (name.includes('\\')) return 'backslash'
  if (name.startsWith('/')) return 'absolute'
  if (/^[a-z]:/i.test(name)) return 'drive'
  const segments = (name.endsWith('/') ? name.slice(0, -1) : name).split('/')
  if (segments.includes('')) return 'empty-segment'
  if (segments.some((segment) => segment === '.' || segment === '..')) return 'dot-segment'
  return segments.length > maxDepth ? 'too-deep' : undefined
}

/** The name of an entry. Without the UTF-8 flag its code page is a guess, so only ASCII is taken. */
export function readName(bytes: Uint8Array, isUtf8: boolean): string | undefined {
  return isUtf8 || bytes.every((byte) => byte < 0x80) ? readUtf8(bytes) : undefined
}

/** The form under which two names meet in one file on macOS or Windows. */
export function foldName(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase()
}

function hasControlCharacter(text: string): boolean {
  return Array.from(text).some((char) => char < ' ' || char === '\u007f')
}
