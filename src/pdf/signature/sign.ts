import { type Bytes, concat, hex, sha256, utf8 } from '#bytes'
import { type SigningKey, signDetached } from '#sign'
import { studentField } from '../document/fields.ts'
import { utf16Hex } from '../type/utf16.ts'
import { latin1, latin1Bytes } from './latin1.ts'
import { openPdf, type PdfReader } from './reader.ts'
import type { PdfDictionary, PdfValue } from './syntax.ts'
import { textOf } from './text-string.ts'

export type SignOptions = {
  readonly now: Date
  readonly reason?: string
  /** The empty signature field to fill; the owner's by default. */
  readonly field?: string
}

/** Room for the CMS signature. Ours takes 1 kB, one with a school's chain of certificates 3 kB. */
const reservedBytes = 8192

/**
 * Signs a PDF made by `renderPortfolioPdf`, in the shape of PAdES B-B (ETSI EN 319 142-1): detached CMS over all
 * bytes but its own, no signing time in it, the claimed time beside it. The file is only added to, so earlier
 * signatures stay as they were. Throws RangeError for a file that was made otherwise or whose field is filled.
 */
export async function signPdf(pdf: Bytes, key: SigningKey, options: SignOptions): Promise<Bytes> {
  const reader = openPdf(pdf)
  if (!reader) throw new RangeError('Cannot sign the PDF: it has no classic cross-reference table')
  const update = await composeUpdate(reader, options)
  const from = pdf.length + update.contentsAt
  const to = from + reservedBytes * 2 + 2
  const end = pdf.length + update.text.length
  const range = `0 ${from} ${to} ${end - to}`.padEnd(rangeWidth)
  const filled = latin1Bytes(update.text.replace(' '.repeat(rangeWidth), range))
  const before = concat([pdf, filled.subarray(0, update.contentsAt)])
  const after = filled.subarray(update.contentsAt + reservedBytes * 2 + 2)
  const cms = await signDetached(key, await sha256(concat([before, after])))
  if (cms.length > reservedBytes)
    throw new RangeError(`Cannot sign the PDF: the signature has ${cms.length} bytes`)
  return concat([before, utf8(`<${hex(cms).padEnd(reservedBytes * 2, '0')}>`), after])
}

const rangeWidth = 48

type Update = {
  readonly text: string /** Offset of the signature's bytes in the text. */
  readonly contentsAt: number
}

/** The new signature, the field that now holds it, the form that now has signatures, and their table. */
async function composeUpdate(reader: PdfReader, options: SignOptions): Promise<Update> {
  const size = numberOf(reader.trailer.entries.get('Size'))
  const form = formOf(reader)
  const field = fieldOf(reader, form.dictionary, options.field ?? studentField)
  const signature = signatureText(options)
  const objects = [
    { number: form.number, text: withMembers(reader, form.dictionary, '/SigFlags 3') },
    { number: field.number, text: withMembers(reader, field.dictionary, `/V ${size} 0 R`) },
    { number: size, text: signature },
  ].sort((a, b) => a.number - b.number)
  let text = reader.bytes.at(-1) === 10 ? '' : '\n'
  const entries: string[] = []
  let contentsAt = 0
  for (const { number, text: value } of objects) {
    const offset = String(reader.bytes.length + text.length).padStart(10, '0')
    entries.push(`${number} 1\n${offset} 00000 n \n`)
    const head = `${number} 0 obj\n`
    if (number === size) contentsAt = text.length + head.length + value.indexOf(emptyContents)
    text += `${head}${value}\nendobj\n`
  }
  const tableAt = reader.bytes.length + text.length
  const trailer = await trailerText(reader, size + 1, options.now)
  text += `xref\n${entries.join('')}trailer\n${trailer}\nstartxref\n${tableAt}\n%%EOF\n`
  return { text, contentsAt }
}

const emptyContents = `<${'0'.repeat(reservedBytes * 2)}>`

function signatureText({ now, reason }: SignOptions): string {
  const time = now.toISOString().replace(/\D/g, '').slice(0, 14)
  return [
    '<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached',
    `/M (D:${time}Z)`,
    ...(reason ? [`/Reason <${utf16Hex(reason)}>`] : []),
    `/ByteRange [${' '.repeat(rangeWidth)}]`,
    `/Contents ${emptyContents} >>`,
  ].join('\n')
}

type Numbered = { readonly number: number; readonly dictionary: PdfValue & PdfDictionary }

function formOf(reader: PdfReader): Numbered {
  const root = reader.member(reader.trailer, 'Root')
  const form = root?.kind === 'dictionary' ? numbered(reader, root.entries.get('AcroForm')) : undefined
  if (!form) throw new RangeError('Cannot sign the PDF: it has no form')
  return form
}

function fieldOf(reader: PdfReader, form: PdfDictionary, name: string): Numbered {
  const fields = reader.member(form, 'Fields')
  for (const reference of fields?.kind === 'array' ? fields.items : []) {
    const field = numbered(reader, reference)
    if (!field || textOf(reader.member(field.dictionary, 'T')) !== name) continue
    if (field.dictionary.entries.has('V'))
      throw new RangeError(`Cannot sign the PDF: "${name}" is signed already`)
    return field
  }
  throw new RangeError(`Cannot sign the PDF: it has no field "${name}"`)
}

function numbered(reader: PdfReader, value: PdfValue | undefined): Numbered | undefined {
  const found = reader.resolve(value)
  const isFound = value?.kind === 'reference' && found?.kind === 'dictionary'
  return isFound ? { number: value.object, dictionary: found } : undefined
}

/** The dictionary as it stands in the file, with a member more. A member that is there already stays. */
function withMembers({ bytes }: PdfReader, dictionary: PdfValue & PdfDictionary, member: string): string {
  const text = latin1(bytes.subarray(dictionary.from, dictionary.to))
  const [key = ''] = member.slice(1).split(' ')
  return dictionary.entries.has(key) ? text : `${text.slice(0, -2)}${member} >>`
}

/** The first half of the identity stays for the document's life, the second changes with each version. */
async function trailerText({ bytes, tableAt, trailer }: PdfReader, size: number, now: Date): Promise<string> {
  const kept = ['Root', 'Info'].flatMap((key) => {
    const value = trailer.entries.get(key)
    return value ? [`/${key} ${latin1(bytes.subarray(value.from, value.to))}`] : []
  })
  const known = trailer.entries.get('ID')
  const first =
    known?.kind === 'array' && known.items[0]?.kind === 'string' ? known.items[0].bytes : undefined
  const second = await sha256(utf8(`${hex(first ?? new Uint8Array())} ${bytes.length} ${now.toISOString()}`))
  const id = `/ID [<${hex(first ?? second.subarray(0, 16))}> <${hex(second.subarray(0, 16))}>]`
  return `<< /Size ${size} ${kept.join(' ')} /Prev ${tableAt} ${id} >>`
}

function numberOf(value: PdfValue | undefined): number {
  if (value?.kind !== 'number') throw new RangeError('Cannot sign the PDF: its trailer has no size')
  return value.value
}
