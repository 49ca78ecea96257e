import type { Entry, EvidenceFile, ShowcaseItem, ShowcaseSelection } from '#domain'
import { entryLine, entryTitle, showcaseFieldWords, showTexts, withoutSourcePhotos } from '#i18n'
import { type ProfileDb, readCopy, readFileInfos } from '#storage'
import { CheckField, IconButton, Thumbnail } from '#ui'
import { useLoad } from '../shared/use-load.ts'
import { useObjectUrl } from '../shared/use-object-url.ts'
import styles from './ShowScreen.module.css'
import { fieldsOf, itemOf, toggled, withEarlier, withEntry, withItem } from './selection.ts'

type Props = {
  db: ProfileDb
  entry: Entry
  selection: ShowcaseSelection
  onChange: (next: ShowcaseSelection) => void
}

/** One entry: a tick for it, then a tick for each of its fields and pictures. */
export function EntryChoice({ db, entry, selection, onChange }: Props) {
  const item = itemOf(selection, entry.id)
  const isFirst = selection.items[0]?.entry === entry.id
  return (
    <li class={styles.choice} data-chosen={item !== undefined}>
      <div class={styles.line}>
        <CheckField
          label={entryTitle(entry)}
          help={entryLine(entry) || undefined}
          isChecked={item !== undefined}
          onChange={(isTicked) => onChange(withEntry(selection, entry.id, isTicked))}
        />
        {item && !isFirst && (
          <IconButton
            icon="arrow-up"
            label={showTexts.up(entryTitle(entry))}
            onClick={() => onChange(withEarlier(selection, entry.id))}
          />
        )}
      </div>
      {item && (
        <FieldChoices
          db={db}
          entry={entry}
          item={item}
          onChange={(next) => onChange(withItem(selection, next))}
        />
      )}
      {item && showsPrintedName(entry, item, selection) && (
        <p class={styles.note}>{showTexts.printedWords}</p>
      )}
    </li>
  )
}

/** A picture of a document tells the name that the name mode hides. */
function showsPrintedName(entry: Entry, { pictures }: ShowcaseItem, { nameMode }: ShowcaseSelection) {
  return entry.kind === 'achievement' && pictures.length > 0 && nameMode !== 'full'
}

type FieldProps = { db: ProfileDb; entry: Entry; item: ShowcaseItem; onChange: (next: ShowcaseItem) => void }

function FieldChoices({ db, entry, item, onChange }: FieldProps) {
  const infos = useLoad(
    () =>
      readFileInfos(
        db,
        entry.evidence.map((one) => one.file),
      ),
    [entry.evidence],
  )
  const offered = entry.evidence.filter(
    (one) => withoutSourcePhotos(entry.evidence).includes(one) || item.pictures.includes(one.file),
  )
  const pictures = offered.flatMap((one) => {
    const file = infos?.get(one.file)
    return file?.media === 'image' ? { file, hasOtherPeople: one.hasOtherPeople === true } : []
  })
  const tickPicture = (file: EvidenceFile, isTicked: boolean) => {
    const chosen = toggled(item.pictures, file.sha256, isTicked)
    onChange({ ...item, pictures: chosen, fields: toggled(item.fields, 'pictures', chosen.length > 0) })
  }
  return (
    <fieldset class={styles.fields} aria-label={showTexts.fields(entryTitle(entry))}>
      {fieldsOf(entry).map((field) => (
        <CheckField
          key={field}
          label={showcaseFieldWords[field]}
          isChecked={item.fields.includes(field)}
          onChange={(isTicked) => onChange({ ...item, fields: toggled(item.fields, field, isTicked) })}
        />
      ))}
      {pictures.map(({ file, hasOtherPeople }) => (
        <div key={file.sha256} class={styles.picture}>
          <Picture db={db} file={file} />
          <CheckField
            label={showTexts.pictureOf(file.name)}
            help={hasOtherPeople ? showTexts.otherPeople : undefined}
            isDisabled={hasOtherPeople}
            isChecked={item.pictures.includes(file.sha256)}
            onChange={(isTicked) => tickPicture(file, isTicked)}
          />
        </div>
      ))}
    </fieldset>
  )
}

function Picture({ db, file }: { db: ProfileDb; file: EvidenceFile }) {
  const src = useObjectUrl(() => readCopy(db, file.sha256, 'thumbnail'), [file.sha256])
  return <Thumbnail src={src} drawing="image" />
}
