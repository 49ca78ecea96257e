import { captureTexts, intakeTexts } from '#i18n'
import { Button, Notice, Progress } from '#ui'
import { later } from '../shared/later.tsx'
import type { Student } from '../shared/student.ts'
import type { Capture } from './use-capture.ts'

const CaptureChoice = later(async () => (await import('./CaptureChoice.tsx')).CaptureChoice)
const CaptureResult = later(async () => (await import('./CaptureResult.tsx')).CaptureResult)

/** What happens to files after they were given; nothing while none were. */
export function CaptureView({ student, capture }: { student: Student; capture: Capture }) {
  const { state, make, stop, reset } = capture
  switch (state.kind) {
    case 'waiting':
      return null
    case 'choosing':
      return (
        <CaptureChoice
          files={state.files}
          onMake={(shape, subject) => void make(state.files, shape, subject)}
          onBack={reset}
        />
      )
    case 'working':
      return (
        <Progress
          label={state.isJoining ? captureTexts.joining : captureTexts.working}
          value={state.done / state.of}
          detail={state.of > 1 ? intakeTexts.progress(state.done, state.of) : undefined}
          onCancel={stop}
        />
      )
    case 'not-joined':
      return (
        <Notice
          tone="attention"
          isLive
          action={<Button onClick={() => capture.take(state.files)}>{captureTexts.again}</Button>}
        >
          <p>{captureTexts.notJoined}</p>
        </Notice>
      )
    case 'made':
      return <CaptureResult student={student} made={state.made} onMore={reset} />
  }
}
