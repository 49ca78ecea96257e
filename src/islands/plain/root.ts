import { registerServiceWorker } from '#pwa'

// Whichever page is visited first, all of them work offline afterwards; it is said once on this device.
void registerServiceWorker({
  onOfflineReady: () => {
    const note = document.querySelector<HTMLElement>('[data-offline-ready]')
    if (note) note.hidden = false
  },
})
