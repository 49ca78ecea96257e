import { type Bytes, readUtf8, utf8 } from '#bytes'
import { app, profileIdentifier } from './format.ts'

/** The bag declaration: two fixed lines (RFC 8493 section 2.1.1). */
export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

export function isBagDeclaration(bytes: Bytes): boolean {
  return readUtf8(bytes)?.replaceAll('\r\n', '\n') === bagDeclaration
}

/** Payload-Oxum: bytes and files of the payload, a first look at completeness (RFC 8493 section 2.2.2). */
export type Oxum = { bytes: number; files: number }

export type BagInfo = {
  /** One line for a person who opens the file. */
  description: string
  portfolioId: string
  date: string
  oxum: Oxum
  /** Thumbprint URN of the owner's key. */
  key: string
}

/** Nothing of a child stands here but two identifiers: file managers show this file first. */
export function writeBagInfo({ description, portfolioId, date, oxum, key }: BagInfo): Bytes {
  const labels = {
    'External-Description': description,
    'External-Identifier': `urn:uuid:${portfolioId}`,
    'Bagging-Date': date,
    'Payload-Oxum': `${oxum.bytes}.${oxum.files}`,
    'BagIt-Profile-Identifier': profileIdentifier,
    'Bag-Software-Agent': `${app.name}/${app.version}`,
    'Internal-Sender-Identifier': key,
  }
  const lines = Object.entries(labels).map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ')}\n`)
  return utf8(lines.join(''))
}

/** The stated Oxum, or undefined where it is missing, stated twice or not two numbers. */
export function readOxum(bagInfo: Bytes): Oxum | undefined {
  const text = readUtf8(bagInfo) ?? ''
  const [found, ...others] = text.matchAll(/^Payload-Oxum:[ \t]*(.*?)[ \t]*\r?$/gim)
  const [, bytes, files] = /^(\d{1,15})[.](\d{1,9})$/.exec(found?.[1] ?? '') ?? []
  if (bytes === undefined || files === undefined || others.length > 0) return undefined
  return { bytes: Number(bytes), files: Number(files) }
}
