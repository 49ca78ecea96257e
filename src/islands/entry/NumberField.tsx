import { useState } from 'preact/hooks'
import { factTexts } from '#i18n'
import { TextField } from '#ui'
import { wholeNumber } from '../shared/options.ts'

type Props = {
  label: string
  help?: string
  value: number | undefined
  least: number
  most: number
  onChange: (value: number | undefined) => void
}

/** A whole number. What is outside the limits stays typed with an error beside it, and is not stored. */
export function NumberField({ label, help, value, least, most, onChange }: Props) {
  const [typed, setTyped] = useState(value?.toString() ?? '')
  const isKept = typed === '' || wholeNumber(typed, least, most) !== undefined
  const text = isKept ? (value?.toString() ?? '') : typed
  const type = (next: string) => {
    setTyped(next)
    const number = wholeNumber(next, least, most)
    if (next === '' || number !== undefined) onChange(number)
  }
  return (
    <TextField
      label={label}
      help={help}
      error={isKept ? undefined : factTexts.numberBetween(least, most)}
      value={text}
      maxLength={6}
      onInput={type}
    />
  )
}
