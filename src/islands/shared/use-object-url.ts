import { useEffect, useState } from 'preact/hooks'

/** An address of a Blob for as long as the component lives; undefined while there is none. */
export function useObjectUrl(
  load: () => Promise<Blob | undefined>,
  deps: readonly unknown[],
): string | undefined {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    let made: string | undefined
    let isGone = false
    void load().then((blob) => {
      if (isGone || !blob) return
      made = URL.createObjectURL(blob)
      setUrl(made)
    })
    return () => {
      isGone = true
      if (made) URL.revokeObjectURL(made)
      setUrl(undefined)
    }
  }, deps)
  return url
}
