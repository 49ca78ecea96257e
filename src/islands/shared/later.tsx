import type { ComponentType } from 'preact'
import { useLoad } from './use-load.ts'

/** A part of a screen whose code is fetched when it is first drawn: it stays out of the first load of the page. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return function Later(props: P) {
    const loaded = useLoad(async () => ({ View: await load() }), [])
    return loaded ? <loaded.View {...props} /> : null
  }
}
