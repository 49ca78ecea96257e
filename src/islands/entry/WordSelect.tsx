import { factTexts } from '#i18n'
import { SelectField } from '#ui'
import { optionsOf } from '../shared/options.ts'

type Props<V extends string> = {
  label: string
  help?: string | undefined
  value: V | undefined
  values: readonly V[]
  words: Record<V, string>
  onChange: (value: V | undefined) => void
}

/** A value of a vocabulary, or none. */
export function WordSelect<V extends string>({ value, values, words, onChange, ...about }: Props<V>) {
  return (
    <SelectField
      {...about}
      value={value ?? ''}
      options={optionsOf(values, words)}
      placeholder={factTexts.notChosen}
      onChange={(chosen) => onChange(chosen || undefined)}
    />
  )
}
