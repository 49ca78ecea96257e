import { archiveTexts } from '#i18n'
import { countByYear, type ProfileDb } from '#storage'
import { LinkButton } from '#ui'
import { link } from '../shared/link.ts'
import { useWatch } from '../shared/use-watch.ts'

/** The way to what a section has in the archive; nothing when there is nothing. */
export function ArchiveLink({ db, section }: { db: ProfileDb; section: string }) {
  const years = useWatch(() => countByYear(db, { section, isArchived: true }), [db, section])
  const count = (years ?? []).reduce((sum, year) => sum + year.count, 0)
  if (count === 0) return null
  return (
    <div>
      <LinkButton href={link('/archive/')} kind="quiet" icon="archive">
        {archiveTexts.inArchive(count)}
      </LinkButton>
    </div>
  )
}
