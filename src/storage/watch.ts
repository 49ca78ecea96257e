import { liveQuery } from 'dexie'
import type { ProfileDb } from './database.ts'

/**
 * Runs a query now and again whenever what it read was changed, in this tab or another. Returns the way to
 * stop. An error of the query goes to `onError`, or to the page as uncaught; of a database closed by another
 * tab `watchClosing` tells.
 */
export function watch<T>(
  query: () => Promise<T> | T,
  onValue: (value: T) => void,
  onError: (error: unknown) => void = (error) => reportError(error),
): () => void {
  const subscription = liveQuery(query).subscribe({
    next: onValue,
    error: onError,
  })
  return () => subscription.unsubscribe()
}

/**
 * Tells when another tab removes this portfolio or upgrades its database. The connection is closed by then:
 * what is typed can no longer be saved here, and the page has to be opened anew.
 */
export function watchClosing(db: ProfileDb, onClosing: (why: 'removed' | 'upgraded') => void): () => void {
  const listener = ({ newVersion }: IDBVersionChangeEvent) => onClosing(newVersion ? 'upgraded' : 'removed')
  db.on('versionchange', listener)
  return () => db.on('versionchange').unsubscribe(listener)
}
