import { factTexts } from '#i18n'
import { SuggestField } from '#ui'
import { useLoad } from '../shared/use-load.ts'

type Props = { value: string | undefined; onChange: (subject: string | undefined) => void }

/** A suggestion list only: the curriculum of a school is its own act. */
export function SubjectField({ value = '', onChange }: Props) {
  const suggestions = useLoad(loadSubjects, []) ?? []
  return (
    <SuggestField
      label={factTexts.subject}
      help={factTexts.subjectHelp}
      value={value}
      maxLength={300}
      suggestions={suggestions}
      onInput={(subject) => onChange(subject || undefined)}
    />
  )
}

async function loadSubjects(): Promise<string[]> {
  const { default: reference } = await import('../../../content/reference/subjects.json')
  return reference.subjects.map((subject) => subject.label.ru)
}
