/**
 * Files that other programs handed over: «Поделиться», «Открыть с помощью». They wait in a cache of their own,
 * which the worker and the pages read alike, until the owner puts them into a portfolio or lets them go.
 */
import { fileOf, responseOf } from './file-response.ts'

/** A file that waits, with the key it is let go by. */
export type ReceivedFile = { readonly key: string; readonly file: File }

/** The part of a browser's cache that is asked here. */
export type InboxCache = Pick<Cache, 'put' | 'keys' | 'match' | 'delete'>

export function inboxCacheName(scope: string): string {
  return `portfel-inbox-${scope}`
}

/** The field of the form in which a system posts shared files; the manifest names it too. */
const field = 'files'

/**
 * Keeps what was shared and sends the browser to the page that shows it. A device without room is told so
 * there: an answer of the worker itself nobody would understand.
 */
export async function answerShare(
  request: Request,
  { scope, openCache }: { scope: string; openCache: () => Promise<InboxCache> },
): Promise<Response> {
  const inbox = new URL('inbox/', scope)
  try {
    const posted = (await request.formData()).getAll(field)
    const files = posted.filter((part) => part instanceof File)
    await keepFiles(await openCache(), scope, files)
  } catch {
    inbox.searchParams.set('lost', 'yes')
  }
  return Response.redirect(inbox.href, 303)
}

/** Puts files at the end of the queue. */
export async function keepFiles(cache: InboxCache, scope: string, files: readonly File[]): Promise<void> {
  const at = Date.now().toString(36).padStart(10, '0')
  for (const [place, file] of files.entries()) {
    if (file.size === 0) continue
    const key = `${at}-${String(place).padStart(4, '0')}-${crypto.randomUUID()}`
    await cache.put(new URL(`inbox/files/${key}`, scope).href, responseOf(file))
  }
}

/** What waits, in the order in which it came. */
export async function listFiles(cache: InboxCache): Promise<ReceivedFile[]> {
  const keys = (await cache.keys()).map(({ url }) => url).sort()
  const read = await Promise.all(keys.map(async (key) => ({ key, response: await cache.match(key) })))
  const found = read.flatMap(({ key, response }) => (response ? [{ key, response }] : []))
  return Promise.all(found.map(async ({ key, response }) => ({ key, file: await fileOf(response) })))
}
