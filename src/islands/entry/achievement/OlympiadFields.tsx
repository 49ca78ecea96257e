import {
  isEarlyForStage,
  levelOfStage,
  lowestGradeOfStage,
  olympiadCatalogues,
  type VsoshStage,
  vsoshStages,
} from '#domain'
import { factTexts, olympiadCatalogueWords, vsoshStageWords } from '#i18n'
import { Notice, SelectField } from '#ui'
import styles from '../EntryEditor.module.css'
import { WordSelect } from '../WordSelect.tsx'
import type { GroupProps } from './groups.ts'

const listedLevels = ['1', '2', '3']

/** Which olympiad it was: a stage of the All-Russian one, a level in the list of others. */
export function OlympiadFields({ entry, grade, onChange }: GroupProps) {
  const { event = {} } = entry
  const chooseStage = (vsoshStage: VsoshStage | undefined) => {
    const eventLevel = entry.eventLevel ?? (vsoshStage && levelOfStage[vsoshStage])
    onChange({ ...entry, eventLevel, event: { ...event, vsoshStage } })
  }
  return (
    <div class={styles.pair}>
      <WordSelect
        label={factTexts.catalogue}
        value={event.catalogue}
        values={olympiadCatalogues}
        words={olympiadCatalogueWords}
        onChange={(catalogue) => onChange({ ...entry, event: { ...event, catalogue } })}
      />
      {(event.catalogue === 'vsosh' || event.vsoshStage) && (
        <WordSelect
          label={factTexts.vsoshStage}
          value={event.vsoshStage}
          values={vsoshStages}
          words={vsoshStageWords}
          onChange={chooseStage}
        />
      )}
      {(event.catalogue === 'rsosh' || event.listedLevel) && (
        <SelectField
          label={factTexts.listedLevel}
          value={event.listedLevel?.toString() ?? ''}
          options={listedLevels.map((level) => ({
            value: level,
            label: factTexts.listedLevelOf(Number(level)),
          }))}
          placeholder={factTexts.notChosen}
          onChange={(level) =>
            onChange({ ...entry, event: { ...event, listedLevel: level ? Number(level) : undefined } })
          }
        />
      )}
      {event.vsoshStage && isEarlyForStage(event.vsoshStage, grade) && (
        <Notice tone="attention" isLive>
          <p>{factTexts.earlyStage(lowestGradeOfStage[event.vsoshStage])}</p>
        </Notice>
      )}
    </div>
  )
}
