import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { later } from '../shared/later.tsx'
import type { Student } from '../shared/student.ts'
import { useVideoGate } from '../shared/video-gate.ts'
import { CapturePanel } from './CapturePanel.tsx'
import { subjectOf, useCapture } from './use-capture.ts'

const CaptureView = later(async () => (await import('./CaptureView.tsx')).CaptureView)
const ScanDialog = later(async () => (await import('../scan/ScanDialog.tsx')).ScanDialog)
const SoundRecorder = later(async () => (await import('../shared/SoundRecorder.tsx')).SoundRecorder)
const LargeVideo = later(async () => (await import('../shared/LargeVideo.tsx')).LargeVideo)

type Props = {
  student: Student
  /** The rest of the screen, which steps aside while files are being taken. */
  children: ComponentChildren
}

/** From a photo, a recording or many files to entries, without a question that can wait. */
export function QuickCapture({ student, children }: Props) {
  const capture = useCapture(student)
  const gate = useVideoGate(capture.take)
  const [isRecording, setRecording] = useState(false)
  const [photo, setPhoto] = useState<File>()
  if (capture.state.kind !== 'waiting') return <CaptureView student={student} capture={capture} />
  if (isRecording) {
    const keep = (file: File) => {
      setRecording(false)
      gate.take([file])
    }
    return <SoundRecorder onDone={keep} onCancel={() => setRecording(false)} />
  }
  return (
    <>
      <CapturePanel
        onFiles={gate.take}
        onPhoto={(taken) => (canBeScanned(taken) ? setPhoto(taken) : gate.take([taken]))}
        onRecord={() => setRecording(true)}
      />
      {photo && (
        <ScanDialog
          picture={photo}
          name={photo.name}
          onDone={(scan) => {
            setPhoto(undefined)
            if (!scan) return gate.take([photo])
            void capture.make([scan.file, photo], 'straightened', subjectOf([photo]))
          }}
        />
      )}
      {gate.asked && <LargeVideo video={gate.asked} onAnswer={gate.answer} />}
      {children}
    </>
  )
}

/** Photos as cameras make them; another picture is taken as it is. Not every browser names the type of HEIC. */
function canBeScanned({ type, name }: File): boolean {
  return /^image\/(?:jpeg|png|webp|hei[cf])$/.test(type) || /\.hei[cf]$/i.test(name)
}
