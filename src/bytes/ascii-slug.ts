/** Latin letters for U+0430 … U+044F, the modern Russian alphabet in code order; the two signs have no sound. */
const latin = 'a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya'.split(' ')
const firstLetter = 0x430
const io = 0x451

/**
 * Text in `[a-z0-9]` and single hyphens, for names of files and addresses: Russian letters by sound, Latin ones
 * without marks, everything else a hyphen. May be empty.
 */
export function asciiSlug(text: string, maxLength: number): string {
  const sounded = Array.from(text.normalize('NFC').toLowerCase(), toLatin).join('')
  const plain = sounded.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  const joined = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-/, '')
  return joined.slice(0, maxLength).replace(/-$/, '')
}

function toLatin(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  return code === io ? 'e' : (latin[code - firstLetter] ?? letter)
}
