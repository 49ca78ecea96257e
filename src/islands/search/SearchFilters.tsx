import type { Structure } from '#domain'
import { searchTexts, traitWords } from '#i18n'
import { type Facets, type SearchFilter, type TraitName, traitNames } from '#search'
import { Button, Cards, Disclosure, SelectField } from '#ui'
import styles from './SearchScreen.module.css'
import { optionsOfTrait, wordOfTrait } from './trait-options.ts'

type Props = {
  structure: Structure
  facets: Facets
  filter: SearchFilter
  onChange: (filter: SearchFilter) => void
}

/** What the results may be narrowed to, and what they are narrowed to now. */
export function SearchFilters({ structure, facets, filter, onChange }: Props) {
  const set = (name: TraitName, value: string) => onChange({ ...filter, [name]: value || undefined })
  const offered = traitNames
    .map((name) => ({ name, options: optionsOfTrait(structure, facets, name) }))
    .filter(({ name, options }) => options.length > 1 || filter[name] !== undefined)
  if (offered.length === 0) return null
  return (
    <div class={styles.filters}>
      <Disclosure summary={searchTexts.filters}>
        <Cards>
          {offered.map(({ name, options }) => (
            <SelectField
              key={name}
              label={traitWords[name]}
              value={filter[name] ?? ''}
              placeholder={searchTexts.any}
              options={options.map(({ value, label, count }) => ({ value, label: `${label} (${count})` }))}
              onChange={(value) => set(name, value)}
            />
          ))}
        </Cards>
      </Disclosure>
      <ChosenFilters structure={structure} filter={filter} onRemove={(name) => set(name, '')} />
    </div>
  )
}

type ChosenProps = { structure: Structure; filter: SearchFilter; onRemove: (name: TraitName) => void }

function ChosenFilters({ structure, filter, onRemove }: ChosenProps) {
  return traitNames.map((name) => {
    const value = filter[name]
    if (value === undefined) return null
    return (
      <Button key={name} kind="quiet" icon="x" onClick={() => onRemove(name)}>
        {searchTexts.chosen(traitWords[name], wordOfTrait(structure, name, value))}
      </Button>
    )
  })
}
