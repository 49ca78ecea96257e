import { isPublishable, type Structure, visibilities } from '#domain'
import { entryTexts, placeTexts, visibilityWords } from '#i18n'
import type { ProfileDb } from '#storage'
import { CheckField, Notice, SelectField } from '#ui'
import { optionsOf } from '../shared/options.ts'
import styles from './EntryEditor.module.css'
import type { FieldsProps } from './EntryEditor.tsx'
import { GoalLink } from './GoalLink.tsx'

type Props = FieldsProps & { db: ProfileDb; structure: Structure }

/** Where the entry stands and how far it may be shown. */
export function PlaceFields({ db, structure, entry, onChange }: Props) {
  const isOpen = isPublishable(structure, entry)
  return (
    <section class={styles.sheet} aria-label={entryTexts.settings}>
      <PlaceField structure={structure} entry={entry} onChange={onChange} />
      {entry.kind !== 'goal' && <GoalLink db={db} entry={entry} onChange={onChange} />}
      <SelectField
        label={placeTexts.visibility}
        help={placeTexts.visibilityHelp}
        value={entry.visibility}
        options={optionsOf(
          visibilities.filter((one) => isOpen || one !== 'showcase'),
          visibilityWords,
        )}
        onChange={(visibility) => visibility && onChange({ ...entry, visibility })}
      />
      {!isOpen && <Notice tone="info">{placeTexts.sensitive}</Notice>}
      <CheckField
        label={placeTexts.proud}
        isChecked={entry.isProud}
        onChange={(isProud) => onChange({ ...entry, isProud })}
      />
    </section>
  )
}

/** The first place of the entry; any other it may have stays as it is. */
function PlaceField({ structure, entry, onChange }: FieldsProps & { structure: Structure }) {
  const places = structure.sections.flatMap((section) =>
    section.items.map((item) => ({
      value: `${section.id}/${item.id}`,
      label: `${section.title.ru}: ${item.title.ru}`,
    })),
  )
  const [place, ...others] = entry.placements
  const move = (value: string) => {
    const [section = '', item = ''] = value.split('/')
    onChange({ ...entry, placements: value ? [{ section, item }, ...others] : others })
  }
  return (
    <SelectField
      label={placeTexts.placement}
      value={place ? `${place.section}/${place.item}` : ''}
      options={places}
      placeholder={placeTexts.noPlace}
      onChange={move}
    />
  )
}
