import { newEntry } from '#domain'
import { explainStorage, sectionTexts } from '#i18n'
import { type ProfileDb, saveEntry } from '#storage'
import { Button } from '#ui'
import { openBegun } from '../shared/begun.ts'
import { showToast } from '../shared/toasts.ts'

/** A page that no structure asks for; a student may always add one (S1 5.1, invariant 45). */
export function AddOwnPage({ db }: { db: ProfileDb }) {
  async function add() {
    const saved = await saveEntry(db, newEntry('page', undefined, new Date()), new Date())
    if (saved.ok) openBegun(saved.value.id)
    else showToast(explainStorage(saved.failure))
  }
  return (
    <Button kind="primary" icon="plus" onClick={() => void add()}>
      {sectionTexts.ownPage}
    </Button>
  )
}
