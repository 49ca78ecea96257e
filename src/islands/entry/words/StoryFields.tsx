import { useState } from 'preact/hooks'
import type { Stage, Story } from '#domain'
import { storyPrompt, storyTexts } from '#i18n'
import { Disclosure, ProseField, Sheet } from '#ui'
import type { FieldsProps } from '../EntryEditor.tsx'
import { promptsOf } from './prompts.ts'

type Props = FieldsProps & { stage: Stage }

/** What the student tells in own words, by the questions of the age. */
export function StoryFields({ stage, entry, onChange }: Props) {
  // Where a question stands is decided once: it does not jump away under the hands when its first letter comes.
  const [{ open, more }] = useState(() => promptsOf(entry, stage))
  if (open.length + more.length === 0) return null
  const isGoal = entry.kind === 'goal'
  const ask = (field: keyof Story) => (
    <ProseField
      key={field}
      {...storyPrompt(field, stage, isGoal)}
      value={entry.story[field] ?? ''}
      maxLength={20_000}
      onInput={(text) => onChange({ ...entry, story: { ...entry.story, [field]: text } })}
    />
  )
  if (open.length === 0) {
    return (
      <Sheet>
        <Disclosure summary={storyTexts.title}>{more.map(ask)}</Disclosure>
      </Sheet>
    )
  }
  return (
    <Sheet title={isGoal ? storyTexts.reflection : storyTexts.title}>
      {open.map(ask)}
      {more.length > 0 && <Disclosure summary={storyTexts.more}>{more.map(ask)}</Disclosure>}
    </Sheet>
  )
}
