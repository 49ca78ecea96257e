import { useEffect, useState } from 'preact/hooks'
import type { Entry, ShowcaseSelection } from '#domain'
import { allEntries, readShowcase, saveShowcase } from '#storage'
import type { Student } from '../shared/student.ts'
import { useWatch } from '../shared/use-watch.ts'
import { emptySelection, sortEntries, stillValid } from './selection.ts'

export type Choosing = {
  readonly selection: ShowcaseSelection
  readonly change: (next: ShowcaseSelection) => void
  readonly open: readonly Entry[]
  readonly closed: readonly Entry[]
  /** How many entries may never be shown. */
  readonly sensitive: number
}

/** What the owner chose to show, kept as it is chosen; undefined until it is read. */
export function useSelection({ db, portfolio, structure }: Student): Choosing | undefined {
  const [selection, setSelection] = useState<ShowcaseSelection>()
  const entries = useWatch(() => allEntries(db), [db])
  useEffect(() => {
    void readShowcase(db).then((kept) =>
      setSelection(kept ?? emptySelection(portfolio.owner.motto ?? '', new Date())),
    )
  }, [db])
  if (!entries || !selection) return undefined
  const sorted = sortEntries(entries, structure)
  const change = (next: ShowcaseSelection) => {
    const dated = { ...next, updatedAt: new Date().toISOString() }
    setSelection(dated)
    void saveShowcase(db, dated)
  }
  return { selection: stillValid(selection, sorted.open), change, ...sorted }
}
