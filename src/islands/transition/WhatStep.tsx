import {
  beginSnapshot,
  isPublishable,
  likelyReason,
  type SnapshotReason,
  type Structure,
  snapshotReasons,
} from '#domain'
import { snapshotReasonWords, transitionTexts } from '#i18n'
import { Button, ChoiceField, Sheet } from '#ui'
import type { Transition } from './use-transition.ts'

type Props = { structure: Structure; transition: Transition; onNext: () => void }

/** Step one: which turn of school life it is. */
export function WhatStep({ structure, transition, onNext }: Props) {
  const { enrolment, entries, draft, change } = transition
  const likely = likelyReason(enrolment.grade)
  const reason = draft?.reason ?? likely
  const choices = [likely, ...snapshotReasons.filter((one) => one !== likely)].map((value) => ({
    value,
    label: snapshotReasonWords[value],
    help: transitionTexts.reasonHelp[value],
  }))
  const choose = (chosen: SnapshotReason) => {
    // What is personal may be kept too, but only by the student's own tick.
    const suggested = entries.filter((entry) => isPublishable(structure, entry))
    change(draft ? { ...draft, reason: chosen } : beginSnapshot(chosen, suggested))
  }

  return (
    <Sheet>
      <ChoiceField
        label={transitionTexts.what}
        help={transitionTexts.grade(enrolment.grade)}
        value={reason}
        choices={choices}
        onChange={choose}
      />
      <div>
        <Button
          kind="primary"
          icon="arrow-right"
          onClick={() => {
            choose(reason)
            onNext()
          }}
        >
          {transitionTexts.toChoose}
        </Button>
      </div>
    </Sheet>
  )
}
