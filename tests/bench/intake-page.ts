// The page of the bench «intake»: photos as a camera writes them are taken in, as a student would add them.
import { base64 } from '#bytes'
import { takeFiles } from '#media'

const photos: File[] = []

Object.assign(window, {
  bench: {
    /** Draws photos of that size, each with a place and a camera in its tags. */
    async fill({ count, width, height }: { count: number; width: number; height: number }) {
      photos.length = 0
      for (let at = 0; at < count; at++) photos.push(await photograph(at, width, height))
      return photos.length
    },
    photo: async (at: number) => base64(new Uint8Array((await photos[at]?.arrayBuffer()) ?? [])),
    take,
  },
})

/** Milliseconds for all, the longest task of the main thread meanwhile, and tags found in the copies. */
async function take(): Promise<{ ms: number; blocked: number; tags: number }> {
  let blocked = 0
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocked = Math.max(blocked, duration)
  })
  observer.observe({ entryTypes: ['longtask'] })
  const copies: Blob[] = []
  const start = performance.now()
  for await (const outcome of takeFiles(photos)) {
    if (!outcome.ok) throw new Error(outcome.failure.kind)
    const { view, thumbnail } = outcome.value.file
    copies.push(...[view, thumbnail].filter((copy) => copy !== undefined))
  }
  const ms = performance.now() - start
  // Long tasks are told of a moment after they end.
  await new Promise((resolve) => setTimeout(resolve, 100))
  observer.disconnect()
  const counts = await Promise.all(copies.map(tagsIn))
  return { ms, blocked, tags: counts.reduce((sum, count) => sum + count, 0) }
}

async function tagsIn(copy: Blob): Promise<number> {
  const text = new TextDecoder('latin1').decode(await copy.arrayBuffer())
  return [...text.matchAll(/Exif\0\0|EXIF|XMP |BENCH CAMERA/g)].length
}

async function photograph(seed: number, width: number, height: number): Promise<File> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('Cannot draw a photo for the bench')
  const random = numbers(seed + 1)
  for (let shape = 0; shape < 3000; shape++) {
    context.fillStyle = `rgb(${random() * 255} ${random() * 255} ${random() * 255} / 60%)`
    context.fillRect(random() * width, random() * height, random() * width * 0.1, random() * height * 0.1)
  }
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 })
  const parts = [jpeg.slice(0, 2), exif(), jpeg.slice(2)]
  return new File(parts, `photo-${seed}.jpg`, { type: 'image/jpeg' })
}

/** An EXIF segment with one tag, the maker of the camera. */
function exif(): Uint8Array<ArrayBuffer> {
  const maker = 'BENCH CAMERA\0'
  const tiff = `MM\0*\0\0\0\x08\0\x01\x01\x0f\0\x02\0\0\0${char(maker.length)}\0\0\0\x1a\0\0\0\0${maker}`
  const body = `Exif\0\0${tiff}`
  const length = body.length + 2
  return Uint8Array.from(`\xff\xe1${char(length >> 8)}${char(length & 255)}${body}`, (one) =>
    one.charCodeAt(0),
  )
}

function char(code: number): string {
  return String.fromCharCode(code)
}

function numbers(seed: number): () => number {
  let state = seed * 2_654_435_761
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
