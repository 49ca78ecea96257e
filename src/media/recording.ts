import { thumbnailSide } from './limits.ts'
import { encode, fitWithin, makeSurface } from './surface.ts'

/** For so long, in milliseconds, the browser may think about one step of a recording. */
const patience = 6_000

/** What the browser could tell of a recording; nothing at all when it cannot play it. */
export type Recording = {
  seconds?: number
  /** Whether there is anything to see; recorders of sound use the containers of video too. */
  hasPicture: boolean
  poster?: Blob
}

/** Duration and, for a video, one frame. Best effort within a few seconds: a recording is kept in any case. */
export async function readRecording(
  file: Blob,
  mime: string,
  signal?: AbortSignal,
): Promise<Recording | undefined> {
  const address = URL.createObjectURL(new Blob([file], { type: mime }))
  const element = document.createElement('video')
  element.muted = true
  element.playsInline = true
  element.preload = 'auto'
  element.src = address
  try {
    if (!(await happens(element, 'loadedmetadata', signal))) return undefined
    const seconds = await readDuration(element, signal)
    const poster = await drawPoster(element, seconds ?? 0, signal)
    return {
      ...(seconds !== undefined && { seconds: Math.round(seconds) }),
      hasPicture: element.videoWidth > 0,
      ...(poster && { poster }),
    }
  } finally {
    element.removeAttribute('src')
    element.load()
    URL.revokeObjectURL(address)
  }
}

/** A recording made by a browser has no duration in its header: seeking past the end makes it count. */
async function readDuration(element: HTMLVideoElement, signal?: AbortSignal): Promise<number | undefined> {
  if (element.duration === Number.POSITIVE_INFINITY) {
    const counted = happens(element, 'durationchange', signal)
    element.currentTime = 1e9
    await counted
  }
  return Number.isFinite(element.duration) ? element.duration : undefined
}

async function drawPoster(
  element: HTMLVideoElement,
  seconds: number,
  signal?: AbortSignal,
): Promise<Blob | undefined> {
  const { videoWidth, videoHeight } = element
  if (videoWidth === 0 || videoHeight === 0) return undefined
  const sought = happens(element, 'seeked', signal)
  // The very first frame is often black.
  element.currentTime = Math.min(1, seconds / 2)
  if (!(await sought)) return undefined
  try {
    const { width, height } = fitWithin({ width: videoWidth, height: videoHeight }, thumbnailSide)
    const surface = makeSurface(width, height)
    surface.context.drawImage(element, 0, 0, width, height)
    return await encode(surface, 'image/webp', 0.82)
  } catch {
    return undefined
  }
}

/** Whether an event comes in time, and before an error or the end of all patience. */
function happens(element: HTMLMediaElement, event: string, signal?: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const over = new AbortController()
    const settle = (hasHappened: boolean) => {
      over.abort()
      clearTimeout(timer)
      resolve(hasHappened)
    }
    const timer = setTimeout(() => settle(false), patience)
    element.addEventListener(event, () => settle(true), { signal: over.signal })
    element.addEventListener('error', () => settle(false), { signal: over.signal })
    signal?.addEventListener('abort', () => settle(false), { signal: over.signal })
    if (signal?.aborted) settle(false)
  })
}
