import type { Memory } from './memory.ts'

/** What is asked of workbox-window and of the browser; tests put plain event targets here. */
export type WorkerSource = {
  /** Registers the worker and tells whether a new version already waits. */
  register: () => Promise<{ waiting: unknown } | undefined>
  /** Has the worker keep what no page needs to start; tells whether everything is on the device now. */
  keepLater: () => Promise<boolean>
  checkForUpdate: () => Promise<void>
  skipWaiting: () => void
  reload: () => void
  hasController: () => boolean
  onWaiting: (listener: () => void) => void
  onControllerChange: (listener: () => void) => void
  onReturn: (listener: () => void) => void
}

/** News a page can show. What it leaves out waits for a page that can. */
export type WorkerNews = {
  /** Once on this device: from now on everything opens without a network. */
  onOfflineReady?: () => void
  /** A new version waits, here and in every open tab, until `applyUpdate`. */
  onUpdateWaiting?: () => void
  /** Another tab has switched to a new version: this one should reload when its owner agrees. */
  onUpdatedElsewhere?: () => void
}

export type Updates = {
  /** Saves what is being typed, switches to the new version and reloads this tab, once. */
  applyUpdate: (flush: () => Promise<void>) => Promise<void>
  /** Stops the regular checks. */
  stop: () => void
}

const readyKey = 'portfel.offline-ready'
const hour = 3_600_000
const checkEvery = 3 * hour

/** Less often on return to the tab: switching between two windows is not a reason to ask the host. */
const checkOnReturnAfter = hour / 6

export async function watchUpdates(
  source: WorkerSource,
  news: WorkerNews,
  { memory, now }: { memory: Memory; now: () => number },
): Promise<Updates> {
  let isControlled = source.hasController()
  let isReloading = false
  let lastCheck = now()

  const reloadOnce = () => {
    if (isReloading) return
    isReloading = true
    source.reload()
  }
  const check = () => {
    lastCheck = now()
    // Without a network there is nothing new to learn; the next check will ask again.
    source.checkForUpdate().catch(() => undefined)
  }
  let onControllerChange = news.onUpdatedElsewhere

  const keepWhole = async () => {
    const isWhole = await source.keepLater()
    if (!isWhole || !news.onOfflineReady || memory.getItem(readyKey) !== null) return
    memory.setItem(readyKey, 'shown')
    news.onOfflineReady()
  }

  source.onWaiting(() => news.onUpdateWaiting?.())
  source.onControllerChange(() => {
    // The first worker of a device takes the page without changing its version.
    if (isControlled) onControllerChange?.()
    isControlled = true
  })
  source.onReturn(() => {
    if (now() - lastCheck >= checkOnReturnAfter) check()
  })
  const registration = await source.register()
  void keepWhole()
  const timer = setInterval(check, checkEvery)

  return {
    applyUpdate: async (flush) => {
      await flush()
      onControllerChange = reloadOnce
      if (registration?.waiting) source.skipWaiting()
      else reloadOnce()
    },
    stop: () => clearInterval(timer),
  }
}
