/** Hexadecimal digits of a PDF text string in UTF-16 (ISO 32000-2, 7.9.2.2). */
export function utf16Hex(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  )
  return `feff${units.join('')}`
}
