// The worker keeps the whole app on the device, so every page opens by its address without a network.
import { cleanupOutdatedCaches, getCacheKeyForURL, matchPrecache, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { answerNavigation } from './navigation.ts'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] }

precacheAndRoute(self.__WB_MANIFEST, {
  ignoreURLParametersMatching: [/.*/],
  directoryIndex: 'index.html',
  cleanURLs: false,
})
cleanupOutdatedCaches()

registerRoute(
  new NavigationRoute(({ request }) =>
    answerNavigation(request, {
      scope: self.registration.scope,
      fetchPage: (asked) => fetch(asked),
      isKept: (address) => getCacheKeyForURL(address) !== undefined,
      readKept: (path) => matchPrecache(path),
    }),
  ),
)

self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting())
})

// The page of the first visit is served by the worker too: what it loads later also comes from the device.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
