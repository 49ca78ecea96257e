import { entryTexts } from '#i18n'
import { SuggestField } from '#ui'
import subjects from '../../../content/reference/subjects.json'

const suggestions = subjects.subjects.map((subject) => subject.label.ru)

type Props = { value: string | undefined; onChange: (subject: string | undefined) => void }

/** A suggestion list only: the curriculum of a school is its own act. */
export function SubjectField({ value = '', onChange }: Props) {
  return (
    <SuggestField
      label={entryTexts.subject}
      help={entryTexts.subjectHelp}
      value={value}
      maxLength={300}
      suggestions={suggestions}
      onInput={(subject) => onChange(subject || undefined)}
    />
  )
}
