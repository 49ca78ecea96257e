import { useState } from 'preact/hooks'
import type { EntryId } from '#domain'
import { archiveTexts, explainStorage } from '#i18n'
import { type ProfileDb, restoreFromArchive } from '#storage'
import { Button, Notice } from '#ui'
import { flushAll } from '../shared/leaving.ts'

type Props = { db: ProfileDb; entry: EntryId; onRestored: () => void }

/** Over an entry that lies in the archive: the way back into its section. */
export function ArchivedNotice({ db, entry, onRestored }: Props) {
  const [failure, setFailure] = useState('')
  async function restore() {
    await flushAll()
    const restored = await restoreFromArchive(db, [entry])
    if (restored.ok) onRestored()
    else setFailure(explainStorage(restored.failure))
  }
  return (
    <Notice
      tone="info"
      icon="archive"
      action={
        <Button icon="undo-2" onClick={() => void restore()}>
          {archiveTexts.restore}
        </Button>
      }
    >
      <p>{failure || archiveTexts.isArchived}</p>
    </Notice>
  )
}
