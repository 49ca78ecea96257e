import { base64, sha256Hex } from '#bytes'
import type { EvidenceFile } from '#domain'
import {
  type CopyOptions,
  type IntakeFailure,
  type IntakeOutcome,
  type IntakeWarning,
  reencodePicture,
  takeFiles,
} from '#media'

/** The part of the media tests that runs in the page. */

export type SeenCopy = { type: string; width: number; height: number; corners: string[]; base64: string }

export type SeenOutcome = {
  failure?: IntakeFailure
  info?: EvidenceFile
  warnings?: IntakeWarning[]
  isOriginalKept?: boolean
  thumbnail?: SeenCopy
  view?: SeenCopy
}

async function takeSamples(names: string[]): Promise<SeenOutcome[]> {
  const files = await Promise.all(names.map(fetchSample))
  return takeAll(files)
}

async function takeAll(files: File[]): Promise<SeenOutcome[]> {
  const seen: SeenOutcome[] = []
  for await (const outcome of takeFiles(files)) {
    const file = files[seen.length]
    if (file) seen.push(await look(outcome, file))
  }
  return seen
}

async function look(outcome: IntakeOutcome, source: File): Promise<SeenOutcome> {
  if (!outcome.ok) return { failure: outcome.failure }
  const { file, warnings } = outcome.value
  return {
    info: file.info,
    warnings,
    isOriginalKept: (await digestOf(file.original)) === (await digestOf(source)),
    ...(file.thumbnail && { thumbnail: await lookAtCopy(file.thumbnail) }),
    ...(file.view && { view: await lookAtCopy(file.view) }),
  }
}

async function lookAtCopy(copy: Blob): Promise<SeenCopy> {
  const bitmap = await createImageBitmap(copy)
  const { width, height } = bitmap
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  context?.drawImage(bitmap, 0, 0)
  const at = (x: number, y: number) => colourOf(context?.getImageData(x, y, 1, 1).data ?? [])
  const right = width - 6
  const bottom = height - 6
  const corners = [at(5, 5), at(right, 5), at(5, bottom), at(right, bottom)]
  return { type: copy.type, width, height, corners, base64: await textOf(copy) }
}

const colours = {
  orange: [230, 120, 0],
  teal: [0, 130, 140],
  violet: [121, 0, 141],
  yellow: [250, 241, 150],
  white: [255, 255, 255],
}

function colourOf(pixel: ArrayLike<number>): string {
  const isNear = (colour: number[]) => colour.every((part, at) => Math.abs(part - (pixel[at] ?? -99)) < 40)
  return Object.entries(colours).find(([, colour]) => isNear(colour))?.[0] ?? Array.from(pixel).join()
}

/** Takes the files and aborts after the first outcome; answers with the kinds and the time the rest took. */
async function takeAndAbort(names: string[]): Promise<{ kinds: string[]; milliseconds: number }> {
  const files = await Promise.all(names.map(fetchSample))
  const control = new AbortController()
  const kinds: string[] = []
  let aborted = 0
  for await (const outcome of takeFiles(files, { signal: control.signal })) {
    kinds.push(outcome.ok ? 'taken' : outcome.failure.kind)
    if (kinds.length === 1) aborted = performance.now()
    control.abort()
  }
  return { kinds, milliseconds: performance.now() - aborted }
}

/** The longest task of the main thread while a file is taken, and the time of the whole, in milliseconds. */
async function longestTask(name: string): Promise<{ longest: number; whole: number }> {
  let longest = 0
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
  })
  observer.observe({ entryTypes: ['longtask'] })
  const whole = await timeOf(name)
  await new Promise((resolve) => setTimeout(resolve, 100))
  observer.disconnect()
  return { longest, whole }
}

async function timeOf(name: string): Promise<number> {
  const file = await fetchSample(name)
  const start = performance.now()
  for await (const _ of takeFiles([file]));
  return performance.now() - start
}

async function reencode(name: string, options: CopyOptions): Promise<SeenCopy | undefined> {
  const copy = await reencodePicture(await fetchSample(name), options)
  return copy.ok ? lookAtCopy(new Blob([copy.value.bytes], { type: copy.value.mime })) : undefined
}

/** Records a canvas, as a pupil's browser would: the file carries no duration. */
async function takeRecordedVideo(): Promise<SeenOutcome[]> {
  const canvas = document.createElement('canvas')
  canvas.width = 640
  canvas.height = 360
  const context = canvas.getContext('2d')
  const paint = () => {
    if (context) context.fillStyle = 'rgb(230, 120, 0)'
    context?.fillRect(0, 0, 640, 360)
  }
  const timer = setInterval(paint, 40)
  const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm' })
  const parts: Blob[] = []
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data))
  recorder.start()
  await new Promise((resolve) => setTimeout(resolve, 1500))
  recorder.stop()
  await new Promise((resolve) => recorder.addEventListener('stop', resolve))
  clearInterval(timer)
  return takeAll([new File(parts, 'опыт.webm')])
}

async function takeBase64(name: string, text: string): Promise<SeenOutcome[]> {
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  return takeAll([new File([bytes], name)])
}

/** Makes the page an old one: no drawing off the screen, and no WebP from a canvas. */
function becomeOldBrowser(): void {
  Reflect.deleteProperty(globalThis, 'OffscreenCanvas')
  const toBlob = HTMLCanvasElement.prototype.toBlob
  HTMLCanvasElement.prototype.toBlob = function (callback, type, quality) {
    toBlob.call(this, callback, type === 'image/webp' ? 'image/png' : type, quality)
  }
}

async function fetchSample(name: string): Promise<File> {
  const response = await fetch(`/samples/${name.split('/').map(encodeURIComponent).join('/')}`)
  return new File([await response.blob()], name.split('/').at(-1) ?? '')
}

async function textOf(blob: Blob): Promise<string> {
  return base64(new Uint8Array(await blob.arrayBuffer()))
}

async function digestOf(blob: Blob): Promise<string> {
  return sha256Hex(await blob.arrayBuffer())
}

const pageSide = {
  becomeOldBrowser,
  longestTask,
  reencode,
  takeAndAbort,
  takeBase64,
  takeRecordedVideo,
  takeSamples,
  timeOf,
}

declare global {
  var mediaPage: typeof pageSide
}

globalThis.mediaPage = pageSide
