import type { Pixels } from './pixels.ts'

/** The light on the sheet is told from so many fields each way. */
const fields = 8
/** Paper is at least so bright beside the brightest field: a dark drawing is not a shadow. */
const leastLight = 0.6
/** No colour is strengthened more: a coloured paper stays coloured. */
const mostGain = 1.7
/** Paper becomes this white, and ink this black. */
const white = 250
const inkShare = 0.02

/**
 * A photographed paper made even and white, in place: shadows are lifted, the colour of the lamp is taken out,
 * ink is darkened. Colours keep their relations, so a seal stays blue and a stamp red.
 */
export function whiten(sheet: Pixels): void {
  const light = lightOf(sheet)
  const paper = paperOf(sheet, light)
  const gains = paper.map((value) => Math.min(mostGain, white / Math.max(1, value)))
  spread(sheet, light, gains)
  deepen(sheet)
}

/** How strong the light is in each field, beside the strongest: 0.6 to 1. */
function lightOf(sheet: Pixels): Float32Array {
  const bright = new Float32Array(fields * fields)
  for (let at = 0; at < bright.length; at++) {
    const counts = histogram(sheet, at % fields, Math.floor(at / fields))
    bright[at] = brightest(counts, 0.1)
  }
  const even = evened(evened(bright))
  const most = Math.max(1, ...even)
  return even.map((value) => Math.max(leastLight, value / most))
}

function histogram({ width, height, data }: Pixels, column: number, row: number): Uint32Array {
  const counts = new Uint32Array(256)
  const right = Math.ceil(((column + 1) * width) / fields)
  const below = Math.ceil(((row + 1) * height) / fields)
  for (let y = Math.floor((row * height) / fields); y < below; y += 2) {
    for (let x = Math.floor((column * width) / fields); x < right; x += 2) {
      const at = (y * width + x) * 4
      const value = ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3
      const bin = Math.round(value)
      counts[bin] = (counts[bin] ?? 0) + 1
    }
  }
  return counts
}

/** The value above which such a share of the points lies. */
function brightest(counts: Uint32Array, share: number): number {
  let left = counts.reduce((sum, count) => sum + count, 0) * share
  for (let value = 255; value > 0; value--) {
    left -= counts[value] ?? 0
    if (left <= 0) return value
  }
  return 0
}

function evened(values: Float32Array): Float32Array {
  return values.map((_, at) => {
    const around = neighbours(at).map((one) => values[one] ?? 0)
    return around.reduce((sum, value) => sum + value, 0) / around.length
  })
}

function neighbours(at: number): number[] {
  const [column, row] = [at % fields, Math.floor(at / fields)]
  const near = (middle: number) => [middle - 1, middle, middle + 1].filter((one) => one >= 0 && one < fields)
  return near(row).flatMap((y) => near(column).map((x) => y * fields + x))
}

/** The colour of the paper itself: what is brightest once the light is evened. */
function paperOf(sheet: Pixels, light: Float32Array): [number, number, number] {
  const counts = [0, 1, 2].map(() => new Uint32Array(256))
  const { width, height, data } = sheet
  for (let y = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2) {
      const lit = lightAt(light, x / width, y / height)
      for (const [channel, count] of counts.entries()) {
        const bin = Math.min(255, Math.round((data[(y * width + x) * 4 + channel] ?? 0) / lit))
        count[bin] = (count[bin] ?? 0) + 1
      }
    }
  }
  const [red, green, blue] = counts.map((count) => brightest(count, 0.15))
  return [red ?? 255, green ?? 255, blue ?? 255]
}

function spread({ width, height, data }: Pixels, light: Float32Array, gains: readonly number[]): void {
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      const lit = lightAt(light, x / width, y / height)
      for (let channel = 0; channel < 3; channel++) {
        data[at + channel] = ((data[at + channel] ?? 0) / lit) * (gains[channel] ?? 1)
      }
    }
  }
}

/** Light between the middles of the fields. */
function lightAt(light: Float32Array, across: number, down: number): number {
  const x = Math.min(fields - 1, Math.max(0, across * fields - 0.5))
  const y = Math.min(fields - 1, Math.max(0, down * fields - 0.5))
  const at = Math.floor(y) * fields + Math.floor(x)
  const right = x >= fields - 1 ? 0 : 1
  const below = y >= fields - 1 ? 0 : fields
  const shareX = x - Math.floor(x)
  const shareY = y - Math.floor(y)
  const upper = (light[at] ?? 1) * (1 - shareX) + (light[at + right] ?? 1) * shareX
  const lower = (light[at + below] ?? 1) * (1 - shareX) + (light[at + below + right] ?? 1) * shareX
  return upper * (1 - shareY) + lower * shareY
}

/** Stretches the values so that the darkest ink becomes black; at most by a third of the range. */
function deepen({ data }: Pixels): void {
  const counts = new Uint32Array(256)
  for (let at = 0; at < data.length; at += 16) {
    const value = Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)
    counts[value] = (counts[value] ?? 0) + 1
  }
  const ink = Math.min(80, brightest(counts, 1 - inkShare))
  for (let at = 0; at < data.length; at++) {
    if (at % 4 !== 3) data[at] = (((data[at] ?? 0) - ink) * white) / (white - ink)
  }
}
