import { explainStorage } from '#i18n'
import type { StorageFailure } from '#storage'
import { showToast } from '../shared/toasts.ts'

/** Says why an act was not done; what is on the screen stays. */
export function sayFailure(failure: StorageFailure): void {
  showToast(explainStorage(failure))
}
