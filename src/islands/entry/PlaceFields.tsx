import { isPublishable, type Structure, visibilities } from '#domain'
import { entryTexts, visibilityWords } from '#i18n'
import { CheckField, Notice, SelectField } from '#ui'
import { optionsOf } from '../shared/options.ts'
import styles from './EntryEditor.module.css'
import type { FieldsProps } from './EntryEditor.tsx'

type Props = FieldsProps & { structure: Structure }

/** Where the entry stands and how far it may be shown. */
export function PlaceFields({ structure, entry, onChange }: Props) {
  const places = structure.sections.flatMap((section) =>
    section.items.map((item) => ({
      value: `${section.id}/${item.id}`,
      label: `${section.title.ru}: ${item.title.ru}`,
    })),
  )
  const [place] = entry.placements
  const move = (value: string) => {
    const [section = '', item = ''] = value.split('/')
    if (value) onChange({ ...entry, placements: [{ section, item }] })
  }
  const isOpen = isPublishable(structure, entry)
  return (
    <section class={styles.sheet} aria-label={entryTexts.settings}>
      <SelectField
        label={entryTexts.placement}
        value={place ? `${place.section}/${place.item}` : ''}
        options={places}
        onChange={move}
      />
      <SelectField
        label={entryTexts.visibility}
        help={entryTexts.visibilityHelp}
        value={entry.visibility}
        options={optionsOf(
          visibilities.filter((one) => isOpen || one !== 'showcase'),
          visibilityWords,
        )}
        onChange={(visibility) => visibility && onChange({ ...entry, visibility })}
      />
      {!isOpen && <Notice tone="info">{entryTexts.sensitive}</Notice>}
      <CheckField
        label={entryTexts.proud}
        isChecked={entry.isProud}
        onChange={(isProud) => onChange({ ...entry, isProud })}
      />
    </section>
  )
}
