import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** What has just been opened by a press takes the focus: its first control, so that the keyboard goes on there. */
export function useFirstFocus<E extends HTMLElement>(): RefObject<E | null> {
  const place = useRef<E>(null)
  useEffect(() => place.current?.querySelector<HTMLElement>('input, textarea, button')?.focus(), [])
  return place
}
