import { useEffect, useRef } from 'preact/hooks'

type Turning = { turn: (by: number) => void; leave: () => void }

const steps: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** Arrows, the space bar and the keys of a remote turn the slides; Esc always returns. */
export function useTurning(turning: Turning): void {
  const newest = useRef(turning)
  newest.current = turning
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isOnButton = event.key === ' ' && event.target instanceof HTMLButtonElement
      if (event.key === 'Escape') newest.current.leave()
      const by = steps[event.key]
      if (by === undefined || isOnButton) return
      event.preventDefault()
      newest.current.turn(by)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
