import { deviceMemory } from './memory.ts'
import { type Updates, type WorkerNews, type WorkerSource, watchUpdates } from './updates.ts'

/**
 * Lets the app work without a network and learn about its new versions. Does nothing, and answers nothing, in
 * development and where the browser has no workers (an address without https, some private windows).
 */
export async function registerServiceWorker(news: WorkerNews = {}): Promise<Updates | undefined> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return undefined
  return await watchUpdates(await browserSource(), news, { memory: deviceMemory(), now: Date.now })
}

/** The library comes after the page: the worker is registered only then anyway. */
async function browserSource(): Promise<WorkerSource> {
  const { messageSW, Workbox } = await import('workbox-window')
  const base = new URL(document.documentElement.dataset['base'] ?? '/', document.baseURI)
  const workbox = new Workbox(new URL('sw.js', base).href, { scope: base.href })
  const { serviceWorker } = navigator
  return {
    // A browser may refuse a worker (private windows do): the app then works as a plain site.
    register: () => workbox.register().catch(() => undefined),
    keepLater: async () => {
      const { active } = await serviceWorker.ready
      return active !== null && (await messageSW(active, { type: 'KEEP_LATER' })) === true
    },
    checkForUpdate: () => workbox.update(),
    skipWaiting: () => workbox.messageSkipWaiting(),
    reload: () => location.reload(),
    hasController: () => serviceWorker.controller !== null,
    onWaiting: (listener) => workbox.addEventListener('waiting', listener),
    onControllerChange: (listener) => serviceWorker.addEventListener('controllerchange', listener),
    onReturn: (listener) =>
      document.addEventListener('visibilitychange', () => document.hidden || listener()),
  }
}
