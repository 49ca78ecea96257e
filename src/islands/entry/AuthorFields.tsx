import type { Stage } from '#domain'
import { authorTexts } from '#i18n'
import { ChoiceField } from '#ui'
import type { FieldsProps } from './EntryEditor.tsx'
import { Fold } from './Fold.tsx'
import { LineField } from './LineField.tsx'

type Props = FieldsProps & { stage: Stage }

const choices = [
  { value: 'student', label: authorTexts.roles.student },
  { value: 'parent', label: authorTexts.roles.parent },
] as const

/** Who helped (S0 ¶6); in grades 1–4 also who writes, and then both names are kept (invariant 48). */
export function AuthorFields({ stage, entry, onChange }: Props) {
  const { author } = entry
  const isParent = author.role === 'parent'
  return (
    <Fold summary={authorTexts.title} isFilled={isParent}>
      {(stage === 'primary' || isParent) && (
        <ChoiceField
          label={authorTexts.role}
          help={authorTexts.roleHelp}
          value={isParent ? 'parent' : 'student'}
          choices={choices}
          onChange={(role) => onChange({ ...entry, author: { ...author, role } })}
        />
      )}
      {(isParent || author.name) && (
        <LineField
          label={authorTexts.parentName}
          value={author.name}
          onChange={(name) => onChange({ ...entry, author: { ...author, name } })}
        />
      )}
      <LineField
        label={authorTexts.helpedBy}
        help={authorTexts.helpedByHelp}
        value={entry.helpedBy}
        onChange={(helpedBy) => onChange({ ...entry, helpedBy })}
      />
    </Fold>
  )
}
