import { useState } from 'preact/hooks'
import { evidenceTexts } from '#i18n'
import { Button, FileDrop } from '#ui'
import { later } from '../shared/later.tsx'
import type { VideoGate } from '../shared/video-gate.ts'

const SoundRecorder = later(async () => (await import('../shared/SoundRecorder.tsx')).SoundRecorder)
const LargeVideo = later(async () => (await import('../shared/LargeVideo.tsx')).LargeVideo)

/** Every way for a file into the entry: choice, camera, drop, a recording. A large video is asked about first. */
export function FileWays({ gate }: { gate: VideoGate }) {
  const [isRecording, setRecording] = useState(false)
  const keep = (file: File) => {
    setRecording(false)
    gate.take([file])
  }
  return (
    <>
      <FileDrop hasCamera onFiles={gate.take} />
      {isRecording ? (
        <SoundRecorder onDone={keep} onCancel={() => setRecording(false)} />
      ) : (
        <div>
          <Button kind="quiet" icon="mic" onClick={() => setRecording(true)}>
            {evidenceTexts.record}
          </Button>
        </div>
      )}
      {gate.asked && <LargeVideo video={gate.asked} onAnswer={gate.answer} />}
    </>
  )
}
