import { frameScreenTexts } from '#i18n'
import { registerServiceWorker, type Updates } from '#pwa'
import { flushAll } from '../shared/leaving.ts'
import { showToast } from '../shared/toasts.ts'

/** Tells once that the app works offline, and offers a new version without ever taking away what is typed. */
export async function followAppNews(): Promise<void> {
  let updates: Updates | undefined
  updates = await registerServiceWorker({
    onOfflineReady: () => showToast(frameScreenTexts.offlineReady),
    onUpdateWaiting: () =>
      showToast(frameScreenTexts.updateWaiting, {
        label: frameScreenTexts.update,
        onAct: () => void updates?.applyUpdate(flushAll),
      }),
    onUpdatedElsewhere: () =>
      showToast(frameScreenTexts.otherTabUpdated, {
        label: frameScreenTexts.reload,
        onAct: () => void flushAll().then(() => location.reload()),
      }),
  })
}
