import { useId, useState } from 'preact/hooks'
import type { PartialDate } from '#domain'
import { dateProblemWords, monthWords, uiTexts } from '#i18n'
import styles from './DateField.module.css'
import fieldStyles from './Field.module.css'
import { describeWith, FieldError, FieldHelp, type FieldWords } from './Field.tsx'
import { type DateParts, joinDate, splitDate } from './partial-date.ts'
import { SelectBox } from './SelectBox.tsx'

const months = monthWords.map((label, place) => ({ value: String(place + 1).padStart(2, '0'), label }))

type Props = FieldWords & {
  value: PartialDate | undefined
  /** Undefined while the parts do not make a date. */
  onChange: (value: PartialDate | undefined) => void
}

/** A date whose day and month may be unknown, as on many certificates. */
export function DateField({ label, help, error, isRequired = false, value, onChange }: Props) {
  const id = useId()
  const [draft, setDraft] = useState(() => splitDate(value))
  const typed = joinDate(draft)
  const isDraftCurrent = (typed.kind === 'date' ? typed.value : undefined) === value
  const parts = isDraftCurrent ? draft : splitDate(value)
  const problem = typed.kind === 'problem' && isDraftCurrent ? dateProblemWords[typed.problem] : undefined
  const shownError = error ?? problem
  const { helpId, errorId, describedBy } = describeWith(id, help, shownError)

  const change = (part: Partial<DateParts>) => {
    const next = { ...parts, ...part }
    const date = joinDate(next)
    setDraft(next)
    onChange(date.kind === 'date' ? date.value : undefined)
  }

  return (
    <fieldset class={fieldStyles.field} aria-describedby={describedBy}>
      <legend class={fieldStyles.label}>
        {label}
        {isRequired && <span class={fieldStyles.required}>{uiTexts.required}</span>}
      </legend>
      <FieldHelp id={helpId} text={help} />
      <div class={styles.parts}>
        <NumberPart label={uiTexts.day} value={parts.day} size={2} onInput={(day) => change({ day })} />
        <MonthPart value={parts.month} onChange={(month) => change({ month })} />
        <NumberPart label={uiTexts.year} value={parts.year} size={4} onInput={(year) => change({ year })} />
      </div>
      <FieldError id={errorId} text={shownError} />
    </fieldset>
  )
}

type NumberPartProps = { label: string; value: string; size: number; onInput: (value: string) => void }

function NumberPart({ label, value, size, onInput }: NumberPartProps) {
  return (
    <label class={styles.part} data-size={size}>
      <span class={styles.name}>{label}</span>
      <input
        class={fieldStyles.control}
        inputmode="numeric"
        autocomplete="off"
        maxLength={size}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value.replace(/\D/g, ''))}
      />
    </label>
  )
}

function MonthPart({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is in the box
    <label class={styles.part}>
      <span class={styles.name}>{uiTexts.month}</span>
      <SelectBox value={value} options={months} placeholder={uiTexts.notKnown} onChange={onChange} />
    </label>
  )
}
