/** A place to draw on: off the screen where the browser can, a canvas element elsewhere (Safari before 16.4). */
export type Surface = {
  width: number
  height: number
  canvas: OffscreenCanvas | HTMLCanvasElement
  context: OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D
}

/** Throws where the browser has no memory left for a canvas. */
export function makeSurface(width: number, height: number): Surface {
  const surface = typeof OffscreenCanvas === 'undefined' ? onElement(width, height) : offScreen(width, height)
  surface.context.imageSmoothingQuality = 'high'
  return surface
}

function offScreen(width: number, height: number): Surface {
  const canvas = new OffscreenCanvas(width, height)
  return { width, height, canvas, context: granted(canvas.getContext('2d')) }
}

function onElement(width: number, height: number): Surface {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return { width, height, canvas, context: granted(canvas.getContext('2d')) }
}

function granted<T>(context: T | null): T {
  if (context === null) throw new Error('Cannot draw: the browser gave no drawing context')
  return context
}

/** The same picture, no side longer than `maxSide`. */
export function shrink(from: Surface, maxSide: number): Surface {
  const { width, height } = fitWithin(from, maxSide)
  const small = makeSurface(width, height)
  small.context.drawImage(from.canvas, 0, 0, width, height)
  return small
}

export type Size = { width: number; height: number }

/** The largest size of the same shape with no side longer than `maxSide`. Never larger than it was. */
export function fitWithin({ width, height }: Size, maxSide: number): Size {
  const scale = Math.min(1, maxSide / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

export type CopyType = 'image/webp' | 'image/jpeg'

/** Bytes of what is drawn, without any metadata. JPEG takes the place of a WebP that the browser cannot write. */
export async function encode(surface: Surface, type: CopyType, quality: number): Promise<Blob> {
  if (type === 'image/jpeg') putOnWhite(surface)
  const blob = await toBlob(surface.canvas, type, quality)
  // A browser that does not know the type gives a PNG without saying so.
  if (blob.type === type) return blob
  if (type === 'image/webp') return encode(surface, 'image/jpeg', 0.85)
  throw new Error(`Cannot write ${type}: the browser gave ${blob.type}`)
}

/** JPEG has no transparency, and black is what would be left of it. */
function putOnWhite({ context, width, height }: Surface): void {
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.globalCompositeOperation = 'destination-over'
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
}

function toBlob(canvas: Surface['canvas'], type: CopyType, quality: number): Promise<Blob> {
  if (!('toBlob' in canvas)) return canvas.convertToBlob({ type, quality })
  return new Promise((resolve, reject) => {
    const settle = (blob: Blob | null) =>
      blob === null ? reject(new Error('Cannot write the picture: the canvas is empty')) : resolve(blob)
    canvas.toBlob(settle, type, quality)
  })
}
