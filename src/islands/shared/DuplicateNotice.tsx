import type { Entry } from '#domain'
import { duplicateTexts, entryTitle } from '#i18n'
import type { ProfileDb } from '#storage'
import { Notice } from '#ui'
import { entryLink } from './link.ts'
import { useDuplicates } from './use-duplicates.ts'

/** Says calmly that the same may be here already, and where. Stops nothing (invariant 9). */
export function DuplicateNotice({ db, entry }: { db: ProfileDb; entry: Entry }) {
  const duplicates = useDuplicates(db, entry).slice(0, 3)
  if (duplicates.length === 0) return null
  return (
    <Notice tone="info" icon="copy" title={duplicateTexts.title} isLive>
      {duplicates.map(({ entry: other, shares }) => (
        <p key={other.id}>
          {shares === 'file' ? duplicateTexts.file : duplicateTexts.name}{' '}
          <a href={entryLink(other.id)}>{entryTitle(other)}</a>.
        </p>
      ))}
      <p>{duplicateTexts.text}</p>
    </Notice>
  )
}
