import type { Entry, Structure } from '#domain'
import { binderTexts } from '#i18n'
import { CheckField, Sheet } from '#ui'
import { looseSection } from '../shared/loose-section.ts'
import { type BinderChoice, chosenEntries, printedUnder, toggled } from './choice.ts'

type Props = {
  structure: Structure
  entries: readonly Entry[]
  choice: BinderChoice
  onChange: (choice: BinderChoice) => void
}

/** Every section that has entries, with a tick and how many of them would be printed. */
export function SectionTicks({ structure, entries, choice, onChange }: Props) {
  const filled = new Set(entries.map((entry) => printedUnder(structure, entry)))
  const places = [...structure.sections, looseSection].filter(({ id }) => filled.has(id))
  const countIn = (id: string) =>
    chosenEntries(entries, structure, { ...choice, sections: new Set([id]) }).length
  return (
    <Sheet title={binderTexts.what}>
      {places.map(({ id, title }) => (
        <CheckField
          key={id}
          label={title.ru}
          help={binderTexts.entries(countIn(id))}
          isChecked={choice.sections.has(id)}
          onChange={(isTicked) => onChange({ ...choice, sections: toggled(choice.sections, id, isTicked) })}
        />
      ))}
    </Sheet>
  )
}
