import type { ComponentChildren } from 'preact'
import { inboxTexts } from '#i18n'
import type { ReceivedFile } from '#pwa'
import { Button } from '#ui'
import { CaptureView } from '../adding/CaptureView.tsx'
import type { Made } from '../adding/make-entries.ts'
import { useCapture } from '../adding/use-capture.ts'
import { later } from '../shared/later.tsx'
import type { Student } from '../shared/student.ts'
import { useVideoGate } from '../shared/video-gate.ts'
import { isBundle } from './ReceivedList.tsx'

const LargeVideo = later(async () => (await import('../shared/LargeVideo.tsx')).LargeVideo)

type Props = {
  student: Student
  received: readonly ReceivedFile[]
  onDrop: (keys: readonly string[]) => Promise<void>
  /** The list of what waits. */
  children: ComponentChildren
}

/** Puts received files into the portfolio. Each is let go of only when it is safe there. */
export function Unpacking({ student, received, onDrop, children }: Props) {
  const letGo = ({ kept }: Made) =>
    onDrop(received.filter(({ file }) => kept.includes(file)).map(({ key }) => key))
  const capture = useCapture(student, letGo)
  const gate = useVideoGate(capture.take)
  if (capture.state.kind !== 'waiting') return <CaptureView student={student} capture={capture} />
  const files = received.map(({ file }) => file).filter((file) => !isBundle(file))
  return (
    <>
      {children}
      {files.length > 0 && (
        <div>
          <Button kind="primary" icon="plus" onClick={() => gate.take(files)}>
            {inboxTexts.add}
          </Button>
        </div>
      )}
      {gate.asked && <LargeVideo video={gate.asked} onAnswer={gate.answer} />}
    </>
  )
}
