import {
  type Entry,
  homeIn,
  keptOf,
  mostSuggested,
  type SnapshotDraft,
  type Structure,
  withKept,
} from '#domain'
import { entryLine, entryTitle, shortDate, transitionTexts } from '#i18n'
import { Actions, Button, CheckField, ProseField, Sheet, Stack } from '#ui'
import { looseSection } from '../shared/loose-section.ts'
import styles from './Transition.module.css'
import type { Transition } from './use-transition.ts'

type Props = {
  structure: Structure
  transition: Transition
  draft: SnapshotDraft
  onBack: () => void
  onNext: () => void
}

/** Step two: what stays, and why it matters further on. */
export function ChooseStep({ structure, transition, draft, onBack, onNext }: Props) {
  const { entries, change } = transition
  const chosen = keptOf(draft, entries).length
  const groups = [...structure.sections, looseSection].map((section, at) => ({
    ...section,
    divider: section === looseSection ? undefined : at + 1,
    here: entries.filter(({ placements }) => {
      return (homeIn(structure, placements)?.section ?? looseSection.id) === section.id
    }),
  }))

  return (
    <Stack>
      <Sheet title={transitionTexts.choose}>
        <p>{transitionTexts.chooseHelp}</p>
        <p class={styles.count} role="status">
          {transitionTexts.chosen(chosen)}
          {chosen > mostSuggested && ` ${transitionTexts.many}`}
        </p>
      </Sheet>
      {groups
        .filter(({ here }) => here.length > 0)
        .map(({ id, title, divider, here }) => (
          <Sheet key={id} title={title.ru} divider={divider}>
            {here.map((entry) => (
              <KeptEntry key={entry.id} entry={entry} draft={draft} onChange={change} />
            ))}
          </Sheet>
        ))}
      <Sheet title={transitionTexts.aboutMe}>
        <ProseField
          label={transitionTexts.summary}
          help={transitionTexts.summaryHelp}
          value={draft.summary}
          maxLength={20_000}
          onInput={(summary) => change({ ...draft, summary })}
        />
        <Actions>
          <Button kind="primary" icon="arrow-right" onClick={onNext}>
            {transitionTexts.toReview}
          </Button>
          <Button kind="quiet" icon="arrow-left" onClick={onBack}>
            {transitionTexts.back}
          </Button>
        </Actions>
      </Sheet>
    </Stack>
  )
}

type KeptProps = { entry: Entry; draft: SnapshotDraft; onChange: (draft: SnapshotDraft) => void }

function KeptEntry({ entry, draft, onChange }: KeptProps) {
  const isKept = draft.kept.includes(entry.id)
  const facts = [entry.date && shortDate(entry.date), entryLine(entry)].filter(Boolean).join(' · ')
  const write = (text: string) =>
    onChange({ ...draft, whyItMatters: { ...draft.whyItMatters, [entry.id]: text } })
  return (
    <div class={styles.kept} data-kept={isKept}>
      <CheckField
        label={entryTitle(entry)}
        help={facts || undefined}
        isChecked={isKept}
        onChange={(isTicked) => onChange(withKept(draft, entry.id, isTicked))}
      />
      {isKept && (
        <ProseField
          label={transitionTexts.why}
          value={draft.whyItMatters[entry.id] ?? ''}
          placeholder={transitionTexts.whyExample}
          maxLength={2000}
          onInput={write}
        />
      )}
    </div>
  )
}
