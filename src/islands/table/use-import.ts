import { useState } from 'preact/hooks'
import type { Achievement, EntryId } from '#domain'
import { explainStorage, tableTexts } from '#i18n'
import { appendLog, moveAllToTrash, type ProfileDb } from '#storage'
import { showToast } from '../shared/toasts.ts'
import { saveDrafts } from './save-drafts.ts'

export type ImportState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'adding'; readonly done: number; readonly total: number }
  | { readonly kind: 'stopped'; readonly done: number; readonly reason: string }

/** Turns drafts into entries with a log line and one undo for all of them; `add` answers with what was saved. */
export function useImport(db: ProfileDb, name: string, onUndone: () => void) {
  const [state, setState] = useState<ImportState>({ kind: 'waiting' })

  async function add(entries: readonly Achievement[]): Promise<readonly EntryId[]> {
    const total = entries.length
    setState({ kind: 'adding', done: 0, total })
    const { saved, failure } = await saveDrafts(db, entries, (done) =>
      setState({ kind: 'adding', done, total }),
    )
    if (saved.length > 0) {
      await appendLog(db, { at: new Date().toISOString(), act: 'table-imported', about: name.slice(0, 300) })
      offerUndo(db, saved, onUndone)
    }
    if (failure) setState({ kind: 'stopped', done: saved.length, reason: explainStorage(failure) })
    return saved
  }

  return { state, add }
}

function offerUndo(db: ProfileDb, saved: readonly EntryId[], onUndone: () => void): void {
  const undo = async () => {
    const moved = await moveAllToTrash(db, saved, new Date())
    showToast(moved.ok ? tableTexts.undone(moved.value) : explainStorage(moved.failure))
    if (moved.ok) onUndone()
  }
  showToast(tableTexts.added(saved.length), { label: tableTexts.undo, onAct: () => void undo() })
}
