import { type Part, type PictureParts, textAt, viewOf } from './parts.ts'

/** Boxes of a still picture (AV1 Image File Format 1.1; ISO/IEC 23008-12). */
const outer = ['ftyp', 'meta', 'mdat']
const inMeta = ['hdlr', 'pitm', 'iloc', 'iinf', 'iprp', 'iref', 'idat']
const properties = [
  'ispe',
  'pixi',
  'av1C',
  'colr',
  'irot',
  'imir',
  'auxC',
  'pasp',
  'clap',
  'a1lx',
  'a1op',
  'lsel',
]
const items = ['av01', 'grid']

type Box = { type: string; from: number; to: number }

/** An AVIF file by its boxes. Throws RangeError where it is cut off. */
export function avifParts(bytes: Uint8Array): PictureParts | undefined {
  const boxes = boxesIn(bytes, 0, bytes.length)
  const meta = boxes.find(({ type }) => type === 'meta')
  if (!meta || !boxes.some(({ type }) => type === 'mdat')) return undefined
  const described = boxesIn(bytes, meta.from + 12, meta.to)
  const held = described.flatMap(({ type, from, to }) =>
    type === 'iprp' ? boxesIn(bytes, from + 8, to) : [],
  )
  const facts = held.flatMap(({ type, from, to }) => (type === 'ipco' ? boxesIn(bytes, from + 8, to) : []))
  const foreign =
    strangerIn(described, inMeta) ??
    foreignItem(bytes, described) ??
    strangerIn(facts, properties) ??
    profile(bytes, facts)
  const parts: Part[] = boxes.map(({ type, from, to }) => {
    const name = type === 'meta' ? foreign : outer.includes(type) ? undefined : type
    return { from, to, ...(name && { foreign: name }) }
  })
  const size = sizeIn(bytes, facts)
  return size && { format: 'avif', ...size, parts }
}

function boxesIn(bytes: Uint8Array, from: number, to: number): Box[] {
  const view = viewOf(bytes)
  const boxes: Box[] = []
  let at = from
  while (at < to) {
    const length = view.getUint32(at)
    // Lengths 0 and 1 mean «to the end» and «64 bits»: no writer of small pictures needs them.
    if (length < 8 || at + length > to)
      throw new RangeError('Cannot read the box: its length leaves the file')
    boxes.push({ type: textAt(bytes, at + 4, 4), from: at, to: at + length })
    at += length
  }
  return boxes
}

function strangerIn(boxes: readonly Box[], known: readonly string[]): string | undefined {
  return boxes.find(({ type }) => !known.includes(type))?.type
}

/** EXIF and XMP are items beside the picture: their type is not one of a picture. */
function foreignItem(bytes: Uint8Array, described: readonly Box[]): string | undefined {
  const list = described.find(({ type }) => type === 'iinf')
  if (!list) return 'iinf'
  const isShort = bytes[list.from + 8] === 0
  const entries = boxesIn(bytes, list.from + 12 + (isShort ? 2 : 4), list.to)
  const types = entries.map(({ from }) => textAt(bytes, from + (bytes[from + 8] === 3 ? 18 : 16), 4))
  return types.find((type) => !items.includes(type))
}

/** A colour profile holds words; a coded colour space (`nclx`) does not. */
function profile(bytes: Uint8Array, facts: readonly Box[]): string | undefined {
  const isProfile = ({ type, from }: Box) => type === 'colr' && textAt(bytes, from + 8, 4) !== 'nclx'
  return facts.some(isProfile) ? 'ICC' : undefined
}

/** The largest of the sizes: that of the picture itself, not of a tile of its grid. */
function sizeIn(bytes: Uint8Array, facts: readonly Box[]): { width: number; height: number } | undefined {
  const view = viewOf(bytes)
  return facts
    .filter(({ type }) => type === 'ispe')
    .map(({ from }) => ({ width: view.getUint32(from + 12), height: view.getUint32(from + 16) }))
    .sort((a, b) => b.width * b.height - a.width * a.height)[0]
}
