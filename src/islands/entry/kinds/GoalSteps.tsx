import { civilDate, type Entry, type Goal } from '#domain'
import { entryTitle, goalFieldTexts, shortDate } from '#i18n'
import { allEntries, type ProfileDb } from '#storage'
import { DateField, Disclosure, SelectField } from '#ui'
import { entryLink } from '../../shared/link.ts'
import { useLoad } from '../../shared/use-load.ts'
import { EditableRows } from '../EditableRows.tsx'
import styles from '../EntryEditor.module.css'
import type { FieldsProps } from '../EntryEditor.tsx'
import { RowTick } from '../RowTick.tsx'

type Props = FieldsProps<Goal> & { db: ProfileDb }
type Step = Goal['steps'][number]

/** Steps of a goal. A tick writes the day; an entry that came from the goal may show what was done. */
export function GoalSteps({ db, entry, onChange }: Props) {
  const results = useLoad(async () => resultsOf(await allEntries(db), entry), [entry.id]) ?? []
  const tick = (step: Step, isDone: boolean): Step => ({
    ...step,
    doneOn: isDone ? civilDate(new Date()) : undefined,
  })
  return (
    <EditableRows
      label={goalFieldTexts.steps}
      help={goalFieldTexts.stepsHelp}
      name={goalFieldTexts.step}
      addLabel={goalFieldTexts.addStep}
      rows={entry.steps}
      blank={{ text: '' }}
      most={50}
      onChange={(steps) => onChange({ ...entry, steps })}
      before={(step, change, said) => (
        <RowTick
          label={goalFieldTexts.stepDone(said)}
          isDone={step.doneOn !== undefined}
          onChange={(isDone) => change(tick(step, isDone))}
        />
      )}
      under={(step, change) => <StepDetails step={step} results={results} onChange={change} />}
    />
  )
}

type DetailsProps = { step: Step; results: readonly Entry[]; onChange: (next: Step) => void }

function StepDetails({ step, results, onChange }: DetailsProps) {
  const shown = results.find(({ id }) => id === step.entry)
  const options = results.map((one) => ({ value: one.id as string, label: entryTitle(one) }))
  const choose = (id: string) => onChange({ ...step, entry: results.find((one) => one.id === id)?.id })
  return (
    <>
      <p class={styles.note}>
        {step.doneOn && goalFieldTexts.doneOn(shortDate(step.doneOn))}{' '}
        {shown && <a href={entryLink(shown.id)}>{goalFieldTexts.openEntry(entryTitle(shown))}</a>}
      </p>
      <Disclosure summary={goalFieldTexts.details}>
        <DateField
          label={goalFieldTexts.stepDue}
          value={step.due}
          onChange={(due) => onChange({ ...step, due })}
        />
        {options.length > 0 && (
          <SelectField
            label={goalFieldTexts.stepEntry}
            value={step.entry ?? ''}
            options={options}
            placeholder={goalFieldTexts.noEntry}
            onChange={choose}
          />
        )}
      </Disclosure>
    </>
  )
}

/** Entries that came from the goal, and those that close a step already. */
function resultsOf(entries: readonly Entry[], goal: Goal): Entry[] {
  const closing = new Set(goal.steps.map(({ entry }) => entry))
  return entries.filter((one) => one.goal === goal.id || closing.has(one.id))
}
