import { TextField } from '#ui'

type Props = {
  label: string
  help?: string | undefined
  value: string | undefined
  onChange: (value: string | undefined) => void
}

/** One line of an entry; an empty one is not kept. */
export function LineField({ value = '', onChange, ...words }: Props) {
  return (
    <TextField {...words} value={value} maxLength={300} onInput={(text) => onChange(text || undefined)} />
  )
}
