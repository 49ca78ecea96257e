import type { Verdict } from '#bundle'
import {
  compareFingerprint,
  type VerdictLine,
  type VerdictTone,
  verdictLines,
  verdictTexts,
  verifyScreenTexts,
} from '#i18n'

export type Card = { title: string; text: string; tone: VerdictTone }

/** The facts that a reader looks for first: what is in it, whether it was signed, whose key it was. */
export function cardsOf(verdict: Verdict, groups: readonly string[] | undefined): Card[] {
  const lines = verdictLines(verdict)
  const { labels } = verdictTexts
  const contents = worst(lines, [
    labels.files,
    labels.contents,
    labels.archive,
    labels.folder,
    labels.pdfAlone,
  ])
  const signature = worst(lines, [labels.key, labels.signature, labels.pdf])
  return [
    contents && { title: verifyScreenTexts.contentsCard, text: contents.text, tone: contents.tone },
    signature && { title: verifyScreenTexts.signatureCard, text: signature.text, tone: signature.tone },
    confirmationCard(verdict),
    groups && {
      title: verifyScreenTexts.ownerCard,
      text: compareFingerprint(groups),
      tone: 'attention' as const,
    },
  ].filter((card) => card !== undefined)
}

/** How many entries others confirmed, and whether something is wrong with a confirmation. */
function confirmationCard({ confirmations, outline }: Verdict): Card | undefined {
  if (confirmations.length === 0 || !outline) return undefined
  const held = confirmations.filter(({ code }) => code === 'unknown-issuer')
  const confirmed = new Set(held.flatMap((fact) => ('statement' in fact ? fact.statement.entry : [])))
  const failed = confirmations.length - held.length
  return {
    title: verifyScreenTexts.confirmationCard,
    text: verifyScreenTexts.confirmed(confirmed.size, outline.entries, failed),
    tone: failed > 0 ? 'attention' : 'plain',
  }
}

/** Groups of the fingerprint of the key that signed; undefined while nobody did. */
export async function fingerprintOf(verdict: Verdict): Promise<readonly string[] | undefined> {
  const inPdf = verdict.pdf.code === 'signed' ? [verdict.pdf.signature] : []
  for (const { signature } of [...verdict.signatures, ...inPdf]) {
    if (signature.kind !== 'valid') continue
    const { fingerprint } = await import('#sign')
    return fingerprint(signature.signer.thumbprint)
  }
  return undefined
}

const gravity: readonly VerdictTone[] = ['plain', 'ok', 'attention', 'broken']

/** The line that matters most; among equals the one whose label comes first. */
function worst(lines: readonly VerdictLine[], labels: readonly string[]): VerdictLine | undefined {
  const found = labels.flatMap((label) => lines.filter((line) => line.label === label))
  return [...found].sort((a, b) => gravity.indexOf(b.tone) - gravity.indexOf(a.tone))[0]
}
