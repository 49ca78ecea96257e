import { frameScreenTexts } from '#i18n'
import { collectFiles, type ProfileDb, purgeTrash, watchClosing } from '#storage'
import { link } from '../shared/link.ts'
import { showToast } from '../shared/toasts.ts'

const tidiedKey = 'tidied'

/**
 * Once a visit: what lay in the trash longer than it may, and files that nothing refers to. A failure is no
 * news to anybody, since the next visit tries again.
 */
export async function tidyOnce(db: ProfileDb): Promise<void> {
  if (sessionStorage.getItem(tidiedKey) === db.id) return
  sessionStorage.setItem(tidiedKey, db.id)
  await purgeTrash(db, new Date())
  await collectFiles(db, new Date())
}

/** Tells when the portfolio of this screen is removed or brought to a newer version in another tab. */
export function tellOfClosing(db: ProfileDb): void {
  watchClosing(db, (why) => {
    const isRemoved = why === 'removed'
    showToast(isRemoved ? frameScreenTexts.removedElsewhere : frameScreenTexts.otherTabUpdated, {
      label: isRemoved ? frameScreenTexts.toStart : frameScreenTexts.reload,
      onAct: () => location.assign(isRemoved ? link('/') : location.href),
    })
  })
}
