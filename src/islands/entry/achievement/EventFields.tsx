import { type Achievement, eventLevels } from '#domain'
import { eventLevelWords, factTexts, organiserLabel } from '#i18n'
import styles from '../EntryEditor.module.css'
import { LineField } from '../LineField.tsx'
import { WordSelect } from '../WordSelect.tsx'
import type { GroupProps } from './groups.ts'

export function EventFields({ entry, onChange }: GroupProps) {
  const { event = {} } = entry
  const change = (part: NonNullable<Achievement['event']>) =>
    onChange({ ...entry, event: { ...event, ...part } })
  return (
    <div class={styles.pair}>
      <WordSelect
        label={factTexts.eventLevel}
        value={entry.eventLevel}
        values={eventLevels}
        words={eventLevelWords}
        onChange={(eventLevel) => onChange({ ...entry, eventLevel })}
      />
      <LineField label={factTexts.eventName} value={event.name} onChange={(name) => change({ name })} />
      <LineField
        label={organiserLabel(entry.activity)}
        value={event.organiser}
        onChange={(organiser) => change({ organiser })}
      />
    </div>
  )
}

/** The rest of what is known of an event. */
export function EventDetails({ entry, onChange }: GroupProps) {
  const { event = {} } = entry
  const change = (part: NonNullable<Achievement['event']>) =>
    onChange({ ...entry, event: { ...event, ...part } })
  return (
    <div class={styles.pair}>
      <LineField label={factTexts.city} value={event.city} onChange={(city) => change({ city })} />
      {(event.catalogue !== 'vsosh' || event.stage) && (
        <LineField label={factTexts.eventStage} value={event.stage} onChange={(stage) => change({ stage })} />
      )}
      <LineField label={factTexts.url} value={event.url} onChange={(url) => change({ url })} />
    </div>
  )
}
