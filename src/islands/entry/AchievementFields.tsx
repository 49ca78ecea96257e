import { type Achievement, eventLevels, participationForms, participations, results } from '#domain'
import { entryTexts, eventLevelWords, participationFormWords, participationWords, resultWords } from '#i18n'
import { SelectField, TextField } from '#ui'
import { later } from '../shared/later.tsx'
import { optionsOf } from '../shared/options.ts'
import styles from './EntryEditor.module.css'
import type { FieldsProps } from './EntryEditor.tsx'
import { hasGroup } from './fields.ts'
import { NumberField } from './NumberField.tsx'
import { SubjectField } from './SubjectField.tsx'

const GtoFields = later(async () => (await import('./GtoFields.tsx')).GtoFields)

type Props = FieldsProps<Achievement>

export function AchievementFields({ entry, onChange }: Props) {
  const { activity } = entry
  const has = (group: Parameters<typeof hasGroup>[1]) => hasGroup(activity, group)
  return (
    <>
      {(has('subject') || entry.subject) && (
        <SubjectField value={entry.subject} onChange={(subject) => onChange({ ...entry, subject })} />
      )}
      {(has('gto') || entry.gto) && <GtoFields entry={entry} onChange={onChange} />}
      {(has('result') || entry.result || entry.resultText) && (
        <ResultFields entry={entry} onChange={onChange} />
      )}
      {(has('event') || entry.event) && <EventFields entry={entry} onChange={onChange} />}
      {(has('hours') || entry.hoursClaimed !== undefined) && (
        <NumberField
          label={entryTexts.hours}
          help={entryTexts.hoursHelp}
          value={entry.hoursClaimed}
          least={0}
          most={10_000}
          onChange={(hoursClaimed) => onChange({ ...entry, hoursClaimed })}
        />
      )}
      {(has('form') || has('participation')) && <FormFields entry={entry} onChange={onChange} />}
    </>
  )
}

function ResultFields({ entry, onChange }: Props) {
  return (
    <div class={styles.group}>
      <TextField
        label={entryTexts.resultText}
        help={entryTexts.resultTextHelp}
        value={entry.resultText ?? ''}
        maxLength={300}
        onInput={(resultText) => onChange({ ...entry, resultText: resultText || undefined })}
      />
      <div class={styles.pair}>
        <SelectField
          label={entryTexts.result}
          value={entry.result ?? ''}
          options={optionsOf(results, resultWords)}
          placeholder={entryTexts.notChosen}
          onChange={(result) => onChange({ ...entry, result: result || undefined })}
        />
        <NumberField
          label={entryTexts.place}
          value={entry.place}
          least={1}
          most={100_000}
          onChange={(place) => onChange({ ...entry, place })}
        />
        <NumberField
          label={entryTexts.degree}
          value={entry.degree}
          least={1}
          most={3}
          onChange={(degree) => onChange({ ...entry, degree })}
        />
      </div>
    </div>
  )
}

function EventFields({ entry, onChange }: Props) {
  const change = (part: Partial<NonNullable<Achievement['event']>>) =>
    onChange({ ...entry, event: { ...entry.event, ...part } })
  return (
    <div class={styles.group}>
      <SelectField
        label={entryTexts.eventLevel}
        value={entry.eventLevel ?? ''}
        options={optionsOf(eventLevels, eventLevelWords)}
        placeholder={entryTexts.notChosen}
        onChange={(eventLevel) => onChange({ ...entry, eventLevel: eventLevel || undefined })}
      />
      <div class={styles.pair}>
        <TextField
          label={entryTexts.eventName}
          value={entry.event?.name ?? ''}
          maxLength={300}
          onInput={(name) => change({ name: name || undefined })}
        />
        <TextField
          label={entryTexts.organiser}
          value={entry.event?.organiser ?? ''}
          maxLength={300}
          onInput={(organiser) => change({ organiser: organiser || undefined })}
        />
        <TextField
          label={entryTexts.city}
          value={entry.event?.city ?? ''}
          maxLength={300}
          onInput={(city) => change({ city: city || undefined })}
        />
      </div>
    </div>
  )
}

function FormFields({ entry, onChange }: Props) {
  return (
    <div class={styles.pair}>
      <SelectField
        label={entryTexts.form}
        value={entry.form ?? ''}
        options={optionsOf(participationForms, participationFormWords)}
        placeholder={entryTexts.notChosen}
        onChange={(form) => onChange({ ...entry, form: form || undefined })}
      />
      <SelectField
        label={entryTexts.participation}
        value={entry.participation ?? ''}
        options={optionsOf(participations, participationWords)}
        placeholder={entryTexts.notChosen}
        onChange={(participation) => onChange({ ...entry, participation: participation || undefined })}
      />
      {entry.participation === 'team' && (
        <NumberField
          label={entryTexts.teamSize}
          value={entry.teamSize}
          least={2}
          most={1000}
          onChange={(teamSize) => onChange({ ...entry, teamSize })}
        />
      )}
    </div>
  )
}
