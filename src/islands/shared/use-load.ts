import { useEffect, useState } from 'preact/hooks'

/** The value of a promise; undefined until it is there. A late answer for older `deps` is dropped. */
export function useLoad<T>(load: () => Promise<T>, deps: readonly unknown[]): T | undefined {
  const [value, setValue] = useState<T>()
  useEffect(() => {
    let isCurrent = true
    void load().then((loaded) => {
      if (isCurrent) setValue(loaded)
    })
    return () => {
      isCurrent = false
    }
  }, deps)
  return value
}
