import { useEffect, useState } from 'preact/hooks'
import { allEntries } from '#storage'
import type { Grid, Layout, TableLine } from '#tables'
import { awardsPlace } from '../adding/places.ts'
import { askWorker } from '../desk/start-worker.ts'
import type { Student } from '../shared/student.ts'
import { useLoad } from '../shared/use-load.ts'

/** The lines of a table; while others are read the former ones stay. */
export type LinesState = {
  readonly lines: readonly TableLine[] | undefined
  readonly state: 'reading' | 'read' | 'failed'
}

export function useLines({ db, portfolio, structure }: Student, rows: Grid, layout: Layout): LinesState {
  const [shown, setShown] = useState<LinesState>({ lines: undefined, state: 'reading' })
  const entries = useLoad(
    async () => (await allEntries(db)).map(({ title, date }) => ({ title, date })),
    [db],
  )
  useEffect(() => {
    if (!entries) return
    const stop = new AbortController()
    const owner = { name: portfolio.owner.name, enrolments: portfolio.enrolments, entries }
    const order = { rows, layout, owner, placement: awardsPlace(structure), now: new Date() }
    setShown(({ lines }) => ({ lines, state: 'reading' }))
    void askWorker<TableLine[]>({ act: 'read-lines', ...order }, stop.signal).then((lines) => {
      if (!stop.signal.aborted) setShown({ lines, state: lines ? 'read' : 'failed' })
    })
    return () => stop.abort()
  }, [entries, rows, layout])
  return shown
}
