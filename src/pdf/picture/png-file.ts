/** A PNG taken apart, not unpacked. */
export type PngFile = {
  readonly width: number
  readonly height: number
  /** Bits of one sample. */
  readonly depth: number
  /** Samples of one pixel: 1 grey or palette, 2 grey and alpha, 3 colour, 4 colour and alpha. */
  readonly channels: number
  readonly isInterlaced: boolean
  /** Red, green and blue of each colour, seen on white paper. */
  readonly palette?: Uint8Array
  /** The one colour that is transparent. */
  readonly transparent?: readonly number[]
  /** Pieces of one zlib stream. */
  readonly data: readonly Uint8Array<ArrayBuffer>[]
}

const channelsOf: Record<number, number | undefined> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
const palettes = 3

/** Reads the chunks (PNG specification, clause 5). Undefined for bytes that are not a whole PNG. */
export function readPng(bytes: Uint8Array<ArrayBuffer>): PngFile | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 45 || view.getUint32(0) !== 0x89504e47 || view.getUint32(12) !== 0x49484452)
    return undefined
  const [depth = 0, colour = 0, , , interlace = 0] = bytes.subarray(24, 29)
  const channels = channelsOf[colour]
  const head = { width: view.getUint32(16), height: view.getUint32(20), depth, isInterlaced: interlace === 1 }
  if (!channels || ![1, 2, 4, 8, 16].includes(depth) || head.width * head.height === 0) return undefined
  const chunks = readChunks(bytes, view)
  const data = chunks?.get('IDAT')
  if (!chunks || !data || interlace > 1) return undefined
  const alpha = chunks.get('tRNS')?.[0]
  const file = { ...head, channels, data }
  if (colour === palettes) {
    const colours = chunks.get('PLTE')?.[0]
    return colours && depth <= 8 ? { ...file, palette: onWhite(colours, alpha) } : undefined
  }
  if (!alpha || channels % 2 === 0) return file
  return { ...file, transparent: Array.from({ length: channels }, (_, at) => sample(alpha, at)) }
}

function readChunks(
  bytes: Uint8Array<ArrayBuffer>,
  view: DataView,
): Map<string, Uint8Array<ArrayBuffer>[]> | undefined {
  const chunks = new Map<string, Uint8Array<ArrayBuffer>[]>()
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (name === 'IEND') return chunks
    if (at + 12 + length > bytes.length) return undefined
    const found = chunks.get(name) ?? []
    found.push(bytes.subarray(at + 8, at + 8 + length))
    chunks.set(name, found)
    at += 12 + length
  }
  return undefined
}

function sample(alpha: Uint8Array, at: number): number {
  return ((alpha[at * 2] ?? 0) << 8) | (alpha[at * 2 + 1] ?? 0)
}

/** Lays the colours of a palette on white, so that no mask is needed. */
function onWhite(colours: Uint8Array, alpha: Uint8Array | undefined): Uint8Array {
  return colours.map((value, at) => {
    const share = alpha?.[Math.floor(at / 3)] ?? 255
    return Math.round(255 + ((value - 255) * share) / 255)
  })
}

/** First column and row, and the steps, of each pass of Adam7 (PNG specification, clause 8). */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/** Rows of the unpacked data and the bytes of each, without the filter byte that stands before it. */
export function rowsOf(file: PngFile): { rows: number; bytes: number }[] {
  const steps = file.isInterlaced ? passes : ([[0, 0, 1, 1]] as const)
  return steps
    .map(([x, y, dx, dy]) => {
      const columns = Math.ceil((file.width - x) / dx)
      const rows = Math.ceil((file.height - y) / dy)
      return { rows, columns, bytes: Math.ceil((columns * file.depth * file.channels) / 8) }
    })
    .filter(({ columns, rows }) => columns > 0 && rows > 0)
}
