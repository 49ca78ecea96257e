import { type Bytes, concat } from '#bytes'
import { openPdf, type PdfReader } from './reader.ts'
import type { PdfDictionary, PdfValue } from './syntax.ts'
import { textOf } from './text-string.ts'

/** An attachment that unpacks to more is left out. */
const mostBytes = 64 * 1024 * 1024
const mostFiles = 100
const deepest = 8

/** Files of the name tree of attachments (ISO 32000-2, 7.11.4). Damaged and oversized ones are left out. */
export async function readAttachments(bytes: Bytes): Promise<ReadonlyMap<string, Bytes>> {
  const files = new Map<string, Bytes>()
  const reader = openPdf(bytes)
  const root = reader?.member(reader.trailer, 'Root')
  const names = reader && root?.kind === 'dictionary' ? reader.member(root, 'Names') : undefined
  const tree = reader && names?.kind === 'dictionary' ? reader.member(names, 'EmbeddedFiles') : undefined
  if (!reader || !tree) return files
  for (const specification of specificationsOf(reader, tree, 0).slice(0, mostFiles)) {
    const name = textOf(reader.member(specification, 'UF') ?? reader.member(specification, 'F'))
    const content = await contentOf(reader, specification)
    if (name !== undefined && content) files.set(name, content)
  }
  return files
}

function specificationsOf(reader: PdfReader, node: PdfValue | undefined, depth: number): PdfDictionary[] {
  if (node?.kind !== 'dictionary' || depth > deepest) return []
  const names = reader.member(node, 'Names')
  const kids = reader.member(node, 'Kids')
  const own = names?.kind === 'array' ? names.items.filter((_, at) => at % 2 === 1).map(reader.resolve) : []
  const nested = kids?.kind === 'array' ? kids.items.slice(0, mostFiles) : []
  return [
    ...own.flatMap((value) => (value?.kind === 'dictionary' ? [value] : [])),
    ...nested.flatMap((kid) => specificationsOf(reader, reader.resolve(kid), depth + 1)),
  ]
}

async function contentOf(reader: PdfReader, specification: PdfDictionary): Promise<Bytes | undefined> {
  const embedded = reader.member(specification, 'EF')
  const file = embedded?.kind === 'dictionary' ? reader.member(embedded, 'F') : undefined
  if (file?.kind !== 'dictionary') return undefined
  const packed = reader.stream(file)
  const filter = reader.member(file, 'Filter')
  if (!packed) return undefined
  if (!filter) return concat([packed])
  const name = filter.kind === 'array' && filter.items.length === 1 ? reader.resolve(filter.items[0]) : filter
  return name?.kind === 'name' && name.name === 'FlateDecode' ? inflate(concat([packed])) : undefined
}

async function inflate(packed: Bytes): Promise<Bytes | undefined> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate')).getReader()
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length
      if (size > mostBytes) {
        await reader.cancel()
        return undefined
      }
      parts.push(part.value)
    }
  } catch {
    return undefined
  }
  return concat(parts)
}
