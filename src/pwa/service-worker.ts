// The worker keeps the whole app on the device, so every page opens by its address without a network.
import { cleanupOutdatedCaches, getCacheKeyForURL, matchPrecache, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { dropEarlier, keepLater, laterFilesOf } from './later-files.ts'
import { answerNavigation } from './navigation.ts'
import { answerShare, inboxCacheName } from './received-files.ts'

/** The build puts both lists into their places. */
type Lists = { __WB_MANIFEST: { url: string; revision: string | null }[]; __LATER: string[] }
declare const self: ServiceWorkerGlobalScope & Lists

const { registration } = self
const later = self.__LATER.map((path) => new URL(path, registration.scope).href)
const laterFiles = laterFilesOf(later)
const openLaterCache = () => caches.open(`portfel-later-${registration.scope}`)

precacheAndRoute(self.__WB_MANIFEST, {
  ignoreURLParametersMatching: [/.*/],
  directoryIndex: 'index.html',
  cleanURLs: false,
})
cleanupOutdatedCaches()

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && laterFiles.addressOf(url.pathname) !== undefined,
  async ({ request, url }) => {
    const kept = await (await openLaterCache()).match(laterFiles.addressOf(url.pathname) ?? request)
    return kept ?? fetch(request)
  },
)

registerRoute(
  new NavigationRoute(({ request }) =>
    answerNavigation(request, {
      scope: registration.scope,
      fetchPage: (asked) => fetch(asked),
      isKept: (address) =>
        getCacheKeyForURL(address) !== undefined ||
        laterFiles.addressOf(new URL(address).pathname) !== undefined,
      readKept: (path) => matchPrecache(path),
    }),
  ),
)

// Files from «Поделиться» of other programs: the manifest posts them to the page of received files.
registerRoute(
  ({ url }) => url.href === new URL('inbox/', registration.scope).href,
  ({ request }) =>
    answerShare(request, {
      scope: registration.scope,
      openCache: () => caches.open(inboxCacheName(registration.scope)),
    }),
  'POST',
)

// A new version waits until it is whole; the first one must not hold up the page that brought it.
self.addEventListener('install', (event) => {
  if (registration.active) event.waitUntil(keepWhole())
})

// The page of the first visit is served by the worker too: what it loads later also comes from the device.
self.addEventListener('activate', (event) =>
  event.waitUntil(
    Promise.all([self.clients.claim(), openLaterCache().then((cache) => dropEarlier(later, cache))]),
  ),
)

self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting())
  if (event.data?.type === 'KEEP_LATER') event.waitUntil(keepWhole().then(answer(true), answer(false)))

  function answer(isWhole: boolean): () => void {
    return () => event.ports[0]?.postMessage(isWhole)
  }
})

async function keepWhole(): Promise<void> {
  await keepLater(later, await openLaterCache())
}
