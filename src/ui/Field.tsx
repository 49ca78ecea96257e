import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { uiTexts } from '#i18n'
import styles from './Field.module.css'
import { Icon } from './Icon.tsx'

/** What every field says about itself. */
export type FieldWords = {
  label: string
  /** Stands under the label and is read with the control. */
  help?: string | undefined
  error?: string | undefined
  isRequired?: boolean
}

/** Attributes that tie a control to its words; spread them on the control. */
export type FieldControl = {
  id: string
  required: boolean
  'aria-describedby': string | undefined
  'aria-invalid': boolean
}

type Props = FieldWords & { children: (control: FieldControl) => ComponentChildren }

export function Field({ label, help, error, isRequired = false, children }: Props) {
  const id = useId()
  const { helpId, errorId, describedBy } = describeWith(id, help, error)
  return (
    <div class={styles.field}>
      <FieldLabel htmlFor={id} label={label} isRequired={isRequired} />
      <FieldHelp id={helpId} text={help} />
      {children({
        id,
        required: isRequired,
        'aria-describedby': describedBy,
        'aria-invalid': error !== undefined,
      })}
      <FieldError id={errorId} text={error} />
    </div>
  )
}

/** Ids of the words of a field, and the list of those that stand there now. */
export function describeWith(id: string, help: string | undefined, error: string | undefined) {
  const helpId = `${id}-help`
  const errorId = `${id}-error`
  const ids = [help && helpId, error && errorId].filter(Boolean).join(' ')
  return { helpId, errorId, describedBy: ids === '' ? undefined : ids }
}

function FieldLabel(props: { htmlFor: string; label: string; isRequired: boolean }) {
  return (
    <label class={styles.label} for={props.htmlFor}>
      {props.label}
      {props.isRequired && <span class={styles.required}>{uiTexts.required}</span>}
    </label>
  )
}

export function FieldHelp({ id, text }: { id: string; text: string | undefined }) {
  if (!text) return null
  return (
    <p id={id} class={styles.help}>
      {text}
    </p>
  )
}

export function FieldError({ id, text }: { id: string; text: string | undefined }) {
  if (!text) return null
  return (
    <p id={id} class={styles.error}>
      <Icon name="circle-alert" size="small" />
      <span>{text}</span>
    </p>
  )
}
