// Checks a bundle from the terminal: `npm run verify -- <file or folder> [--json]`.
import { parseArgs } from 'node:util'
import type { Headline, Verdict } from '#bundle'
import { verifyHandover } from '#handover'
import {
  compareFingerprint,
  fullName,
  longDate,
  verdictHeadline,
  verdictLines,
  verdictTexts,
  verifyCommandTexts,
} from '#i18n'
import { fingerprint } from '#sign'
import { readSource } from './tools/read-source.ts'

const exitCodes: Record<Headline, number> = { 1: 0, 2: 0, 3: 3, 4: 4, 5: 5 }
const nothingToCheck = 2

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
})
const [path] = positionals
const source = path === undefined ? undefined : await readSource(path)

if (values.help) console.log(verifyCommandTexts.help)
else if (!source) {
  console.error(path === undefined ? verifyCommandTexts.help : verifyCommandTexts.unreadable(path))
  process.exitCode = nothingToCheck
} else {
  const verdict = await verifyHandover(source)
  console.log(values.json ? asJson(verdict) : asText(verdict))
  process.exitCode = exitCodes[verdict.headline]
}

/** Certificates and other bytes are written as base64. */
function asJson(verdict: Verdict): string {
  const write = (_: string, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value
  return JSON.stringify(verdict, write, 2)
}

function asText(verdict: Verdict): string {
  const { title, text } = verdictHeadline(verdict)
  const lines = verdictLines(verdict)
  const width = Math.max(...lines.map(({ label }) => label.length))
  const facts = lines.map((line) => `${line.label.padEnd(width)}  ${line.text}`)
  return [title, text, ...aboutOwner(verdict), '', ...facts, '', verdictTexts.aboutSignature].join('\n')
}

function aboutOwner({ outline, signatures, pdf }: Verdict): string[] {
  const fact = signatures[0] ?? (pdf.code === 'signed' ? pdf.signature : undefined)
  const key = fact?.signature.kind === 'valid' ? fact.signature.signer.thumbprint : undefined
  const { owner, purpose, createdAt } = outline ?? {}
  const receiver = purpose?.kind === 'handover' ? purpose.receiver : purpose?.to
  return [
    ...(owner && receiver && createdAt
      ? ['', verifyCommandTexts.bundleOf(fullName(owner.name), receiver, longDate(createdAt.slice(0, 10)))]
      : []),
    ...(key ? [compareFingerprint(fingerprint(key))] : []),
  ]
}
