import { useEffect, useState } from 'preact/hooks'
import { watch } from '#storage'

/** The value of a live query; undefined until the first answer. It is asked again when `deps` change. */
export function useWatch<T>(query: () => Promise<T>, deps: readonly unknown[]): T | undefined {
  const [value, setValue] = useState<T>()
  useEffect(() => watch(query, setValue), deps)
  return value
}
