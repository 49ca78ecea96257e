import { useEffect, useMemo } from 'preact/hooks'

/** An address of a Blob for as long as the component lives, there at its first drawing. */
export function useBlobUrl(blob: Blob | undefined): string | undefined {
  const url = useMemo(() => blob && URL.createObjectURL(blob), [blob])
  useEffect(() => () => url === undefined || URL.revokeObjectURL(url), [url])
  return url
}
