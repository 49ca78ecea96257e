import type { Stage } from '#domain'
import { Sheet } from '#ui'
import { later } from '../shared/later.tsx'
import type { Student } from '../shared/student.ts'
import type { FieldsProps } from './EntryEditor.tsx'
import { isJudged } from './words/prompts.ts'
import { StoryFields } from './words/StoryFields.tsx'

const AnswerFields = later(async () => (await import('./answers/AnswerFields.tsx')).AnswerFields)
const AssessmentPanel = later(async () => (await import('./words/AssessmentPanel.tsx')).AssessmentPanel)
const TagFields = later(async () => (await import('./words/TagFields.tsx')).TagFields)

type Props = FieldsProps & { student: Student; stage: Stage }

/** What the student tells: the answer to the item, the story, the own judgement, the tags. */
export function WordFields({ student: { db, structure }, stage, entry, onChange }: Props) {
  const isAnswer = entry.kind === 'page' || entry.kind === 'helper'
  return (
    <>
      {isAnswer && <AnswerFields db={db} structure={structure} entry={entry} onChange={onChange} />}
      <StoryFields stage={stage} entry={entry} onChange={onChange} />
      {isJudged(entry) && (
        <Sheet>
          <AssessmentPanel db={db} stage={stage} entry={entry} onChange={onChange} />
          <TagFields stage={stage} entry={entry} onChange={onChange} />
        </Sheet>
      )}
    </>
  )
}
