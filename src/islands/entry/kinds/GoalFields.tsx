import { areas, type Goal, goalHorizons, goalStates } from '#domain'
import { areaWords, goalFieldTexts, goalHorizonWords, goalStateWords } from '#i18n'
import type { ProfileDb } from '#storage'
import { DateField, ProseField, SelectField } from '#ui'
import { optionsOf } from '../../shared/options.ts'
import styles from '../EntryEditor.module.css'
import type { FieldsProps } from '../EntryEditor.tsx'
import { LineField } from '../LineField.tsx'
import { WordSelect } from '../WordSelect.tsx'
import { GoalSteps } from './GoalSteps.tsx'
import { NextGoal } from './NextGoal.tsx'

type Props = FieldsProps<Goal> & { db: ProfileDb; flush: () => Promise<void> }

/** A goal: why, by when, how it goes, its steps, and the goal that grows out of it (S1 2.1). */
export function GoalFields({ db, entry, onChange, flush }: Props) {
  return (
    <>
      <ProseField
        label={goalFieldTexts.why}
        value={entry.why}
        maxLength={20_000}
        onInput={(why) => onChange({ ...entry, why })}
      />
      <div class={styles.pair}>
        <SelectField
          label={goalFieldTexts.state}
          value={entry.state}
          options={optionsOf(goalStates, goalStateWords)}
          onChange={(state) => state && onChange({ ...entry, state })}
        />
        <SelectField
          label={goalFieldTexts.horizon}
          value={entry.horizon}
          options={optionsOf(goalHorizons, goalHorizonWords)}
          onChange={(horizon) => horizon && onChange({ ...entry, horizon })}
        />
        <WordSelect
          label={goalFieldTexts.area}
          value={entry.area}
          values={areas}
          words={areaWords}
          onChange={(area) => onChange({ ...entry, area })}
        />
        <LineField
          label={goalFieldTexts.helper}
          value={entry.helper}
          onChange={(helper) => onChange({ ...entry, helper })}
        />
      </div>
      <DateField
        label={goalFieldTexts.due}
        value={entry.due}
        onChange={(due) => onChange({ ...entry, due })}
      />
      <GoalSteps db={db} entry={entry} onChange={onChange} />
      <NextGoal db={db} entry={entry} onChange={onChange} flush={flush} />
    </>
  )
}
