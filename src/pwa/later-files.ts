/** Addresses of files by the paths that pages ask for: a file by its own, a page also by its folder. */
export function laterFilesOf(addresses: readonly string[]): {
  addressOf: (path: string) => string | undefined
} {
  const byPath = new Map(addresses.map((address) => [new URL(address).pathname, address]))
  return { addressOf: (path) => byPath.get(path.endsWith('/') ? `${path}index.html` : path) }
}

/**
 * Keeps files that no page needs to start. Their addresses carry a hash of the content, in the name or as a
 * revision, so what is there is right. One after another: a page that is being opened meanwhile must not wait behind them.
 */
export async function keepLater(addresses: readonly string[], cache: Cache): Promise<void> {
  const kept = await keptIn(cache)
  for (const address of addresses) if (!kept.has(address)) await cache.add(address)
}

/** Lets go of files of earlier versions. */
export async function dropEarlier(addresses: readonly string[], cache: Cache): Promise<void> {
  const wanted = new Set(addresses)
  const outdated = [...(await keptIn(cache))].filter((address) => !wanted.has(address))
  await Promise.all(outdated.map((address) => cache.delete(address)))
}

async function keptIn(cache: Cache): Promise<Set<string>> {
  return new Set((await cache.keys()).map(({ url }) => url))
}
