import { useEffect, useMemo, useState } from 'preact/hooks'
import type { DrawingDraft, EntryId } from '#domain'
import { forgetDrawing, keepDrawing, type ProfileDb, readDrawing } from '#storage'
import { useWatch } from '../../shared/use-watch.ts'
import { DraftKeeper } from './draft-keeper.ts'

/** The unfinished drawing of an entry: `kept` is what another day would find. */
export function useDrawingDraft(db: ProfileDb, entry: EntryId) {
  const kept = useWatch(() => readDrawing(db, entry), [db, entry])
  const [isForgotten, setForgotten] = useState(false)
  const keeper = useMemo(() => new DraftKeeper<DrawingDraft>((draft) => keepDrawing(db, draft)), [db])
  useEffect(() => {
    const flush = () => keeper.flush()
    document.addEventListener('visibilitychange', flush)
    window.addEventListener('pagehide', flush)
    return () => {
      document.removeEventListener('visibilitychange', flush)
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [keeper])
  return {
    kept: isForgotten ? undefined : kept,
    keep: (draft: DrawingDraft) => {
      setForgotten(false)
      keeper.push(draft)
    },
    forget: () => {
      setForgotten(true)
      keeper.drop()
      void forgetDrawing(db, entry)
    },
  }
}
