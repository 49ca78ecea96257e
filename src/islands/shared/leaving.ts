const flushes = new Set<() => Promise<void>>()

/** Registers what must be written before the page is replaced by a new version. Returns the way to withdraw. */
export function beforeReload(flush: () => Promise<void>): () => void {
  flushes.add(flush)
  return () => flushes.delete(flush)
}

export async function flushAll(): Promise<void> {
  await Promise.all([...flushes].map((flush) => flush()))
}
