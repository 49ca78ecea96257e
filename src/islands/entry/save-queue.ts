import type { Entry } from '#domain'
import type { Result } from '#failure'
import type { StorageFailure } from '#storage'

export type Save = (entry: Entry) => Promise<Result<Entry, StorageFailure>>

export type SaveState =
  | { kind: 'idle' }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'failed'; failure: StorageFailure }

/** A quarter of a second after the last key: a tab closed half a second after typing loses nothing. */
const pause = 250

/**
 * Saves an entry as it is typed: one write at a time, always the newest state, each on top of the revision
 * that the write before it gave. After a failure the state stays here until `flush` is tried again.
 */
export class SaveQueue {
  #latest: Entry | undefined
  #rev: number
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<void> | undefined
  readonly #save: Save
  readonly #onState: (state: SaveState) => void

  constructor(stored: Entry, save: Save, onState: (state: SaveState) => void) {
    this.#rev = stored.rev
    this.#save = save
    this.#onState = onState
  }

  /** Takes the newest state; it is written a moment later. */
  push(entry: Entry): void {
    this.#latest = entry
    this.#onState({ kind: 'unsaved' })
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), pause)
  }

  /** Continues from a revision that was stored elsewhere. */
  rebase(rev: number): void {
    this.#rev = rev
  }

  /** Forgets what is not written yet and continues from a stored revision. */
  reset(rev: number): void {
    clearTimeout(this.#timer)
    this.#latest = undefined
    this.#rev = rev
  }

  /** Writes at once what is not written yet; resolves when nothing is left or a write failed. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#running ??= this.#drain().finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  async #drain(): Promise<void> {
    while (this.#latest) {
      const entry = this.#latest
      this.#latest = undefined
      this.#onState({ kind: 'saving' })
      const saved = await this.#save({ ...entry, rev: this.#rev })
      if (!saved.ok) {
        this.#latest ??= entry
        return this.#onState({ kind: 'failed', failure: saved.failure })
      }
      this.#rev = saved.value.rev
      if (!this.#latest) this.#onState({ kind: 'saved', at: new Date(saved.value.updatedAt) })
    }
  }
}
