import { useId } from 'preact/hooks'
import {
  type Criterion,
  civilDate,
  criteria,
  learningCriteria,
  type Scale,
  type SelfAssessment,
  type Stage,
  scaleFor,
  scaleSteps,
  withStep,
} from '#domain'
import { criterionWords, scaleStepWords, selfAssessmentTexts } from '#i18n'
import { type ProfileDb, readHistory } from '#storage'
import { Disclosure, FactsTable } from '#ui'
import { useWatch } from '../../shared/use-watch.ts'
import type { FieldsProps } from '../EntryEditor.tsx'
import { Fold } from '../Fold.tsx'
import styles from './AssessmentPanel.module.css'
import { Face } from './Face.tsx'
import { earlierJudgements } from './judgements.ts'

type Props = FieldsProps & { db: ProfileDb; stage: Stage }

/** The student's own judgement by criteria (S0 ¶4): a scale of the age, dated, with the earlier ones beside it. */
export function AssessmentPanel({ db, stage, entry, onChange }: Props) {
  const isPeriod = entry.kind === 'assessment'
  const today = civilDate(new Date())
  const current = entry.selfAssessment ?? { scale: scaleFor(stage), values: [], on: today }
  const judged = current.values.map(({ criterion }) => criterion)
  const asked: Criterion[] = [...(isPeriod ? criteria : learningCriteria), ...judged]
  const judge = (criterion: Criterion, step: number) =>
    onChange({ ...entry, selfAssessment: withStep(current, criterion, step, today) })
  return (
    <Fold summary={selfAssessmentTexts.title} isFilled={isPeriod || current.values.length > 0}>
      <p class={styles.note}>{selfAssessmentTexts.help}</p>
      {[...new Set(asked)].map((criterion) => (
        <Steps
          key={criterion}
          label={criterionWords[criterion]}
          scale={current.scale}
          value={current.values.find((one) => one.criterion === criterion)?.step}
          onChoose={(step) => judge(criterion, step)}
        />
      ))}
      {current.values.length > 0 && <p class={styles.note}>{selfAssessmentTexts.on(current.on)}</p>}
      <Earlier db={db} entry={entry} />
    </Fold>
  )
}

type StepsProps = {
  label: string
  scale: Scale
  value: number | undefined
  onChoose: (step: number) => void
}

function Steps({ label, scale, value, onChoose }: StepsProps) {
  const name = useId()
  return (
    <fieldset class={styles.criterion}>
      <legend>{label}</legend>
      <div class={styles.steps} data-scale={scale}>
        {scaleSteps[scale].map((step) => (
          <label key={step} class={styles.step} data-chosen={step === value}>
            <input
              type="radio"
              class={styles.dot}
              name={name}
              checked={step === value}
              // A click and not a change: the second one takes the answer back.
              onClick={() => onChoose(step)}
            />
            {scale === 'faces3' && <Face step={step} />}
            <span>{scaleStepWords(scale, step)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Earlier({ db, entry }: Pick<Props, 'db' | 'entry'>) {
  const history = useWatch(() => readHistory(db, entry.id), [db, entry.id]) ?? []
  const earlier = earlierJudgements(entry, history)
  if (earlier.length === 0) return null
  return (
    <Disclosure summary={selfAssessmentTexts.earlier}>
      {earlier.map((judgement) => (
        <section key={judgement.on}>
          <h3>{selfAssessmentTexts.on(judgement.on)}</h3>
          <Judgement judgement={judgement} />
        </section>
      ))}
    </Disclosure>
  )
}

function Judgement({ judgement: { scale, values, on } }: { judgement: SelfAssessment }) {
  return (
    <FactsTable
      caption={selfAssessmentTexts.on(on)}
      columns={[selfAssessmentTexts.criterion, selfAssessmentTexts.judgement]}
      rows={values.map(({ criterion, step }) => ({
        id: criterion,
        cells: [criterionWords[criterion], scaleStepWords(scale, step)],
      }))}
    />
  )
}
