import { useEffect, useRef } from 'preact/hooks'

/** The act that puts the slides over the whole screen and keeps it awake. Leaving full screen leaves the show. */
export function useFullScreen(onLeave: () => void): () => void {
  const newest = useRef(onLeave)
  newest.current = onLeave
  useEffect(() => {
    let wasFull = false
    const change = () => {
      const isFull = document.fullscreenElement !== null
      if (wasFull && !isFull) newest.current()
      wasFull = isFull
    }
    document.addEventListener('fullscreenchange', change)
    return () => document.removeEventListener('fullscreenchange', change)
  }, [])
  return () => void goFull()
}

async function goFull(): Promise<void> {
  // Both are refused by some browsers and devices: the show goes on in the window.
  await document.documentElement.requestFullscreen?.().catch(() => undefined)
  await navigator.wakeLock?.request('screen').catch(() => undefined)
}
