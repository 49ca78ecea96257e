import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/** Before it is measured, and where nothing can be measured. */
const usual = { width: 640, rem: 16 }

/** The width of an element and of its letters, in pixels, as they change: a drawing keeps its text readable. */
export function useWidth<E extends Element>(): { ref: RefObject<E | null>; width: number; rem: number } {
  const ref = useRef<E>(null)
  const [measured, setMeasured] = useState(usual)
  useEffect(() => {
    const element = ref.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => {
      const width = element.clientWidth
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || usual.rem
      if (width > 0) setMeasured({ width, rem })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, ...measured }
}
