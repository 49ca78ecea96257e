import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Entry } from '#domain'
import { type ProfileDb, readEntry, saveEntry } from '#storage'
import { keepBegun } from '../shared/begun.ts'
import { beforeReload } from '../shared/leaving.ts'
import { SaveQueue, type SaveState } from './save-queue.ts'

export type Draft = {
  readonly entry: Entry
  readonly state: SaveState
  /** Changes what is typed; it is saved by itself. */
  readonly change: (next: Entry) => void
  readonly flush: () => Promise<void>
  /** After «changed elsewhere»: writes the typed state over the stored one. */
  readonly keepMine: () => Promise<void>
  /** After «changed elsewhere» or a restored revision: shows what is stored. */
  readonly takeStored: () => Promise<void>
}

/** An entry being written: the typed state, and a queue that saves it. */
export function useDraft(db: ProfileDb, stored: Entry): Draft {
  const [entry, setEntry] = useState(stored)
  const [state, setState] = useState<SaveState>({ kind: 'idle' })
  const queue = useMemo(() => new SaveQueue(stored, (next) => saveEntry(db, next), setState), [db, stored])
  useEffect(() => flushOnLeaving(queue), [queue])

  async function takeStored() {
    const now = await readEntry(db, stored.id)
    if (!now.ok) return setState({ kind: 'failed', failure: now.failure })
    queue.reset(now.value.rev)
    setEntry(now.value)
    setState({ kind: 'idle' })
  }

  async function keepMine() {
    const now = await readEntry(db, stored.id)
    if (now.ok) queue.rebase(now.value.rev)
    await queue.flush()
  }

  const change = (next: Entry) => {
    keepBegun()
    setEntry(next)
    queue.push(next)
  }
  return { entry, state, change, flush: () => queue.flush(), keepMine, takeStored }
}

/** Leaving a field may be the way to leave the page, and a tab that is hidden may be closed without another word. */
function flushOnLeaving(queue: SaveQueue): () => void {
  const flush = () => void queue.flush()
  document.addEventListener('focusout', flush)
  document.addEventListener('visibilitychange', flush)
  window.addEventListener('pagehide', flush)
  const withdraw = beforeReload(() => queue.flush())
  return () => {
    withdraw()
    document.removeEventListener('focusout', flush)
    document.removeEventListener('visibilitychange', flush)
    window.removeEventListener('pagehide', flush)
    flush()
  }
}
