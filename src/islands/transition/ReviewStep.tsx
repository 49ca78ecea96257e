import { useState } from 'preact/hooks'
import { keptOf, restOf, type SnapshotDraft } from '#domain'
import { entryTitle, explainStorage, snapshotReasonWords, transitionTexts } from '#i18n'
import { Actions, Button, CheckField, DataList, Disclosure, Notice, Sheet, Stack } from '#ui'
import styles from './Transition.module.css'
import type { Finished, Transition } from './use-transition.ts'

type Props = {
  transition: Transition
  draft: SnapshotDraft
  onBack: () => void
  onFinished: (finished: Finished) => void
}

/** Step three: a look at what is kept and what goes to the archive, before anything does. */
export function ReviewStep({ transition, draft, onBack, onFinished }: Props) {
  const { enrolment, entries, change, finish } = transition
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const kept = keptOf(draft, entries)
  const rest = restOf(draft, entries)

  async function keep() {
    setBusy(true)
    const finished = await finish(draft)
    setBusy(false)
    if (finished.ok) onFinished(finished.value)
    else setFailure(explainStorage(finished.failure))
  }

  return (
    <Stack>
      <Sheet title={transitionTexts.stays}>
        <DataList
          items={[
            { term: transitionTexts.reason, value: snapshotReasonWords[draft.reason] },
            { term: transitionTexts.school, value: enrolment.school.name },
            { term: transitionTexts.gradeTerm, value: String(enrolment.grade) },
            { term: transitionTexts.kept, value: transitionTexts.entries(kept.length) },
            {
              term: transitionTexts.aboutMe,
              value: <span class={styles.words}>{draft.summary || '—'}</span>,
            },
          ]}
        />
        <ul class={styles.list}>
          {kept.map((entry) => (
            <li key={entry.id}>
              <strong>{entryTitle(entry)}</strong>
              {draft.whyItMatters[entry.id] && <p class={styles.words}>{draft.whyItMatters[entry.id]}</p>}
            </li>
          ))}
        </ul>
      </Sheet>
      {rest.length > 0 && (
        <Sheet title={transitionTexts.rest}>
          <CheckField
            label={transitionTexts.archive(rest.length)}
            help={transitionTexts.archiveHelp}
            isChecked={draft.archivesRest}
            onChange={(archivesRest) => change({ ...draft, archivesRest })}
          />
          <Disclosure summary={transitionTexts.restList}>
            <ul class={styles.list}>
              {rest.map((entry) => (
                <li key={entry.id}>{entryTitle(entry)}</li>
              ))}
            </ul>
          </Disclosure>
        </Sheet>
      )}
      <Sheet>
        <p>{transitionTexts.snapshotHelp}</p>
        {kept.length === 0 && <p id="transition-problem">{transitionTexts.nothing}</p>}
        {failure && (
          <Notice tone="broken" isLive>
            {failure}
          </Notice>
        )}
        <Actions>
          <Button
            kind="primary"
            icon="check"
            isBusy={isBusy}
            isDisabled={kept.length === 0}
            describedBy={kept.length === 0 ? 'transition-problem' : undefined}
            onClick={() => void keep()}
          >
            {transitionTexts.keep}
          </Button>
          <Button kind="quiet" icon="arrow-left" onClick={onBack}>
            {transitionTexts.back}
          </Button>
        </Actions>
      </Sheet>
    </Stack>
  )
}
