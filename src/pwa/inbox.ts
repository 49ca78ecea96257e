import { inboxCacheName, keepFiles, listFiles, type ReceivedFile } from './received-files.ts'

/** The inbox as pages see it. Where a browser has no caches, nothing was ever received. */
async function openInbox(): Promise<{ cache: Cache; scope: string } | undefined> {
  if (!('caches' in globalThis)) return undefined
  const scope = new URL(document.documentElement.dataset['base'] ?? '/', document.baseURI).href
  const cache = await caches.open(inboxCacheName(scope)).catch(() => undefined)
  return cache && { cache, scope }
}

export async function receivedFiles(): Promise<ReceivedFile[]> {
  const inbox = await openInbox()
  return inbox ? listFiles(inbox.cache) : []
}

/** How many files wait; their bytes are not read. */
export async function countReceived(): Promise<number> {
  const inbox = await openInbox()
  return inbox ? (await inbox.cache.keys()).length : 0
}

/** Keeps files until a portfolio takes them. False when the browser could not. */
export async function keepReceived(files: readonly File[]): Promise<boolean> {
  const inbox = await openInbox()
  if (!inbox) return false
  return keepFiles(inbox.cache, inbox.scope, files).then(
    () => true,
    () => false,
  )
}

export async function dropReceived(keys: readonly string[]): Promise<void> {
  const inbox = await openInbox()
  await Promise.all(keys.map((key) => inbox?.cache.delete(key)))
}
