import type { Work } from '#domain'
import { factTexts, partLabel, shortDate } from '#i18n'
import { DateField, Disclosure, SelectField } from '#ui'
import { EditableRows } from '../EditableRows.tsx'
import styles from '../EntryEditor.module.css'
import type { FieldsProps } from '../EntryEditor.tsx'
import { isStaged } from '../fields.ts'
import { LineField } from '../LineField.tsx'
import { PeopleFields } from '../PeopleFields.tsx'
import { SpanFields } from '../SpanFields.tsx'
import { SubjectField } from '../SubjectField.tsx'

type Props = FieldsProps<Work>

const places = [
  { value: 'lesson', label: factTexts.inLesson },
  { value: 'out', label: factTexts.outOfLesson },
] as const

/** Something made: in which subject, in a lesson or out of it, by which stages, with whom (S0 ¶11). */
export function WorkFields({ entry, onChange }: Props) {
  const made = entry.madeInLesson === undefined ? '' : entry.madeInLesson ? 'lesson' : 'out'
  return (
    <>
      <div class={styles.pair}>
        <SubjectField value={entry.subject} onChange={(subject) => onChange({ ...entry, subject })} />
        <SelectField
          label={factTexts.madeWhere}
          value={made}
          options={places}
          placeholder={factTexts.notChosen}
          onChange={(place) =>
            onChange({ ...entry, madeInLesson: place === '' ? undefined : place === 'lesson' })
          }
        />
      </div>
      <PeopleFields people={entry} onChange={(people) => onChange({ ...entry, ...people })} />
      {isStaged(entry) && <ProjectFields entry={entry} onChange={onChange} />}
    </>
  )
}

function ProjectFields({ entry, onChange }: Props) {
  return (
    <>
      <div class={styles.pair}>
        <LineField
          label={partLabel(entry.activity)}
          value={entry.part}
          onChange={(part) => onChange({ ...entry, part })}
        />
        <LineField
          label={factTexts.product}
          help={factTexts.productHelp}
          value={entry.product}
          onChange={(product) => onChange({ ...entry, product })}
        />
      </div>
      <SpanFields span={entry.span} onChange={(span) => onChange({ ...entry, span })} />
      <EditableRows
        label={factTexts.stages}
        help={factTexts.stagesHelp}
        name={factTexts.stage}
        addLabel={factTexts.addStage}
        rows={entry.stages ?? []}
        blank={{ text: '' }}
        most={50}
        isOrdered
        onChange={(stages) => onChange({ ...entry, stages })}
        under={(stage, change) => (
          <Disclosure summary={stage.doneOn ? factTexts.doneIn(shortDate(stage.doneOn)) : factTexts.doneOn}>
            <DateField
              label={factTexts.doneOn}
              value={stage.doneOn}
              onChange={(doneOn) => change({ ...stage, doneOn })}
            />
          </Disclosure>
        )}
      />
    </>
  )
}
