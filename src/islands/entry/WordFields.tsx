import { useState } from 'preact/hooks'
import { type HelperCard, itemOf, type Structure } from '#domain'
import { entryTexts } from '#i18n'
import { ProseField } from '#ui'
import styles from './EntryEditor.module.css'
import type { FieldsProps } from './EntryEditor.tsx'

type Props = FieldsProps & { structure: Structure }

/** What the student tells in own words. */
export function WordFields({ structure, entry, onChange }: Props) {
  const [place] = entry.placements
  const prompt = place && itemOf(structure, place.section, place.item)?.prompt.ru
  return (
    <section class={styles.sheet} aria-label={entryTexts.story}>
      {(entry.kind === 'page' || entry.kind === 'helper') && (
        <ProseField
          label={entryTexts.text}
          help={prompt}
          value={entry.text}
          maxLength={20_000}
          onInput={(text) => onChange({ ...entry, text })}
        />
      )}
      {entry.kind === 'helper' && <StepsField entry={entry} onChange={onChange} />}
      <ProseField
        label={entryTexts.whatIDid}
        help={entryTexts.whatIDidHelp}
        value={entry.story.whatIDid}
        maxLength={20_000}
        onInput={(whatIDid) => onChange({ ...entry, story: { ...entry.story, whatIDid } })}
      />
      <ProseField
        label={entryTexts.whatILearned}
        help={entryTexts.whatILearnedHelp}
        value={entry.story.whatILearned}
        maxLength={20_000}
        onInput={(whatILearned) => onChange({ ...entry, story: { ...entry.story, whatILearned } })}
      />
    </section>
  )
}

const stepLimit = 50

/** Steps are typed as lines; the text is kept as typed while the steps leave out empty lines. */
function StepsField({ entry, onChange }: FieldsProps<HelperCard>) {
  const [typed, setTyped] = useState(entry.steps.join('\n'))
  const type = (text: string) => {
    setTyped(text)
    onChange({ ...entry, steps: stepsOf(text) })
  }
  const text = stepsOf(typed).join('\n') === entry.steps.join('\n') ? typed : entry.steps.join('\n')
  return <ProseField label={entryTexts.steps} help={entryTexts.stepsHelp} value={text} onInput={type} />
}

function stepsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().slice(0, 300))
    .filter(Boolean)
    .slice(0, stepLimit)
}
