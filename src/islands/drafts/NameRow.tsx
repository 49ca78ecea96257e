import type { Entry } from '#domain'
import { draftsTexts } from '#i18n'
import { type ProfileDb, readCopy, readFileInfos } from '#storage'
import { TextField, Thumbnail } from '#ui'
import { SaveTrouble } from '../entry/SaveStatus.tsx'
import { useDraft } from '../entry/use-draft.ts'
import { DuplicateNotice } from '../shared/DuplicateNotice.tsx'
import { entryLink } from '../shared/link.ts'
import { TitleSuggestions } from '../shared/TitleSuggestions.tsx'
import { useLoad } from '../shared/use-load.ts'
import { useObjectUrl } from '../shared/use-object-url.ts'
import styles from './NameList.module.css'

/** One entry to be named: its picture, its title, and what the title says. */
export function NameRow({ db, stored, label }: { db: ProfileDb; stored: Entry; label: string }) {
  const draft = useDraft(db, stored)
  const { entry, change } = draft
  const first = entry.evidence[0]?.file
  const src = useObjectUrl(async () => (first ? readCopy(db, first, 'thumbnail') : undefined), [first])
  const file = useLoad(
    async () => (first ? (await readFileInfos(db, [first])).get(first) : undefined),
    [first],
  )
  return (
    <li class={styles.row}>
      <Thumbnail src={src} alt={file?.name ?? ''} drawing={file?.media ?? 'text'} />
      <div class={styles.words}>
        <TextField
          label={label}
          help={file?.name}
          value={entry.title}
          maxLength={300}
          onInput={(title) => change({ ...entry, title })}
        />
        <TitleSuggestions entry={entry} onChange={change} />
        <SaveTrouble draft={draft} />
        <DuplicateNotice db={db} entry={entry} />
        <a class={styles.link} href={entryLink(entry.id)}>
          {draftsTexts.openEntry}
        </a>
      </div>
    </li>
  )
}
