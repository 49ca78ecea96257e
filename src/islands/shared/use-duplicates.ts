import { useEffect, useState } from 'preact/hooks'
import type { Entry } from '#domain'
import { type Duplicate, findDuplicates, type ProfileDb } from '#storage'

/** So long, in milliseconds, after the last key the portfolio is looked through. */
const pause = 500

/** Entries that may tell of the same thing as this one, as far as it is written now. */
export function useDuplicates(db: ProfileDb, entry: Entry): readonly Duplicate[] {
  const [found, setFound] = useState<readonly Duplicate[]>([])
  const { title, date, evidence } = entry
  useEffect(() => {
    let isCurrent = true
    const look = async () => {
      const duplicates = await findDuplicates(db, entry)
      if (isCurrent) setFound(duplicates)
    }
    const timer = setTimeout(() => void look(), pause)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [db, title, date, evidence])
  return found
}
