/** Red, green, blue and opacity of every point, row by row, as a canvas gives them. */
export type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray }

/** Brightness of every point, 0 to 255, row by row. */
export type Gray = { readonly width: number; readonly height: number; readonly data: Float32Array }

/** Brightness as the eye weighs colours (ITU-R BT.601). */
export function toGray({ width, height, data }: Pixels): Gray {
  const gray = new Float32Array(width * height)
  for (let at = 0, from = 0; at < gray.length; at++, from += 4) {
    gray[at] = 0.299 * (data[from] ?? 0) + 0.587 * (data[from + 1] ?? 0) + 0.114 * (data[from + 2] ?? 0)
  }
  return { width, height, data: gray }
}

/** The picture with every point mixed with its neighbours 1–2–1 both ways: grain goes, edges stay in place. */
export function smooth(gray: Gray): Gray {
  const { width, height } = gray
  const across = mix(gray, 1, (at) => at % width, width)
  return mix(across, width, (at) => Math.floor(at / width), height)
}

/** Every point with those a step before and after it; at the ends the point stands for its neighbour. */
function mix(
  { width, height, data }: Gray,
  step: number,
  placeOf: (at: number) => number,
  places: number,
): Gray {
  const mixed = new Float32Array(data.length)
  for (let at = 0; at < data.length; at++) {
    const place = placeOf(at)
    const before = data[place === 0 ? at : at - step] ?? 0
    const after = data[place === places - 1 ? at : at + step] ?? 0
    mixed[at] = (before + 2 * (data[at] ?? 0) + after) / 4
  }
  return { width, height, data: mixed }
}

/** Brightness between points; NaN outside the picture. */
export function brightnessAt({ width, height, data }: Gray, x: number, y: number): number {
  const left = Math.floor(x)
  const top = Math.floor(y)
  if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) return Number.NaN
  const at = top * width + left
  const shareX = x - left
  const shareY = y - top
  const upper = (data[at] ?? 0) * (1 - shareX) + (data[at + 1] ?? 0) * shareX
  const lower = (data[at + width] ?? 0) * (1 - shareX) + (data[at + width + 1] ?? 0) * shareX
  return upper * (1 - shareY) + lower * shareY
}

/** The value below which so large a share of the values lies, 0 to 1. */
export function percentile(values: Float32Array, share: number): number {
  const sorted = Float32Array.from(values).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
