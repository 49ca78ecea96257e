import { useState } from 'preact/hooks'

/** From here on a video is worth a question: a browser keeps it, but copies of the portfolio grow heavy. */
export const largeVideo = 100 * 2 ** 20

export function isLargeVideo({ type, name, size }: Pick<File, 'type' | 'name' | 'size'>): boolean {
  const isVideo = type.startsWith('video/') || /\.(?:mp4|m4v|mov|mkv|webm|avi|3gp)$/i.test(name)
  return isVideo && size >= largeVideo
}

/** Files on their way in, with the large video that the student is being asked about. */
type Passing = { readonly asked: File; readonly passed: readonly File[]; readonly rest: readonly File[] }

export type VideoGate = {
  /** The video to ask about now. */
  readonly asked: File | undefined
  readonly take: (files: readonly File[]) => void
  /** Answers with what goes on in place of the video: itself, a shorter one, or nothing. */
  readonly answer: (files: readonly File[]) => void
}

/** Lets files through in their order, stopping at each large video for the student's word. */
export function useVideoGate(onThrough: (files: readonly File[]) => void): VideoGate {
  const [passing, setPassing] = useState<Passing>()
  const go = (passed: readonly File[], rest: readonly File[]) => {
    const next = nextStop(passed, rest)
    setPassing(next.asked && { ...next, asked: next.asked })
    if (!next.asked && next.passed.length > 0) onThrough(next.passed)
  }
  return {
    asked: passing?.asked,
    take: (files) => go([], files),
    answer: (files) =>
      passing &&
      go(
        [...passing.passed, ...files.filter((one) => one === passing.asked)],
        [...files.filter((one) => one !== passing.asked), ...passing.rest],
      ),
  }
}

/** Everything before the next large video, the video, and everything after it. */
export function nextStop(
  passed: readonly File[],
  rest: readonly File[],
): { passed: readonly File[]; asked?: File; rest: readonly File[] } {
  const at = rest.findIndex(isLargeVideo)
  const asked = rest[at]
  if (!asked) return { passed: [...passed, ...rest], rest: [] }
  return { passed: [...passed, ...rest.slice(0, at)], asked, rest: rest.slice(at + 1) }
}
