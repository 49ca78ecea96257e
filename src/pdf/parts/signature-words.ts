import { pdfTexts } from '#i18n'
import { styles } from '../sheet/measures.ts'
import { colours } from '../sheet/palette.ts'
import type { Style } from '../type/lines.ts'

/** What the cover says of the signature. A file that nobody signed never looks signed. */
export function signatureLines(fingerprint: readonly string[] | undefined): { text: string; style: Style }[] {
  const label = { text: pdfTexts.signature, style: styles.small }
  if (!fingerprint) return [label, { text: pdfTexts.unsignedShort, style: styles.strong }]
  return [
    label,
    { text: pdfTexts.signedShort, style: { ...styles.strong, colour: colours.pen } },
    { text: `${pdfTexts.fingerprint}: ${fingerprint.join(' ')}`, style: { ...styles.label, size: 9.5 } },
  ]
}
