import { useState } from 'preact/hooks'
import { sharedTexts, transitionTexts } from '#i18n'
import { EmptyState, LinkButton, Stack } from '#ui'
import { later } from '../shared/later.tsx'
import { link } from '../shared/link.ts'
import type { Student } from '../shared/student.ts'
import { StepLine } from './StepLine.tsx'
import { type Step, useStep } from './use-step.ts'
import { type Finished, type Transition, useTransition } from './use-transition.ts'
import { WhatStep } from './WhatStep.tsx'

const ChooseStep = later(async () => (await import('./ChooseStep.tsx')).ChooseStep)
const ReviewStep = later(async () => (await import('./ReviewStep.tsx')).ReviewStep)
const DoneStep = later(async () => (await import('./DoneStep.tsx')).DoneStep)
const Snapshots = later(async () => (await import('./Snapshots.tsx')).Snapshots)

/** «Переход»: what it is, what stays, a look at it all, and the snapshot. */
export function TransitionScreen({ student }: { student: Student }) {
  const transition = useTransition(student)
  const [step, go] = useStep()
  const [finished, setFinished] = useState<Finished>()
  if (!transition) return <p role="status">{sharedTexts.opening}</p>
  if (finished) return <DoneStep student={student} enrolment={transition.enrolment} finished={finished} />
  if (transition.entries.length === 0 && transition.snapshots.length === 0) return <NothingYet />
  // An address with a step of a draft that was finished or never begun leads to the beginning.
  const shown: Step = transition.draft ? step : 'what'
  return (
    <Stack>
      <StepLine step={shown} />
      <Shown student={student} transition={transition} step={shown} go={go} onFinished={setFinished} />
      {shown === 'what' && transition.snapshots.length > 0 && (
        <Snapshots
          db={student.db}
          snapshots={transition.snapshots}
          onCorrect={(draft) => {
            transition.change(draft)
            go('choose')
          }}
        />
      )}
    </Stack>
  )
}

type ShownProps = {
  student: Student
  transition: Transition
  step: Step
  go: (step: Step) => void
  onFinished: (finished: Finished) => void
}

function Shown({ student, transition, step, go, onFinished }: ShownProps) {
  const { draft } = transition
  const { structure } = student
  if (step === 'what' || !draft)
    return <WhatStep structure={structure} transition={transition} onNext={() => go('choose')} />
  if (step === 'choose') {
    return (
      <ChooseStep
        structure={structure}
        transition={transition}
        draft={draft}
        onBack={() => go('what')}
        onNext={() => go('review')}
      />
    )
  }
  return (
    <ReviewStep transition={transition} draft={draft} onBack={() => go('choose')} onFinished={onFinished} />
  )
}

function NothingYet() {
  return (
    <EmptyState
      title={transitionTexts.empty}
      text={transitionTexts.emptyText}
      actions={
        <LinkButton href={link('/add/')} kind="primary" icon="plus">
          {transitionTexts.add}
        </LinkButton>
      }
    />
  )
}
