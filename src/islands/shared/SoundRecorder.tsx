import { useEffect, useRef, useState } from 'preact/hooks'
import { captureTexts, explainRecording, recordingTexts } from '#i18n'
import { type RecordFailure, recordSound, type SoundRecording } from '#media'
import { Actions, Button, Notice, Sheet } from '#ui'
import styles from './SoundRecorder.module.css'
import { useObjectUrl } from './use-object-url.ts'

type State =
  | { kind: 'ready' }
  | { kind: 'asking' }
  | { kind: 'recording'; recording: SoundRecording; since: number }
  | { kind: 'recorded'; sound: Blob }
  | { kind: 'empty' }
  | { kind: 'failed'; failure: RecordFailure }

type Props = { onDone: (file: File) => void; onCancel: () => void }

/** Records, lets listen, and gives the sound away only when the student keeps it. */
export function SoundRecorder({ onDone, onCancel }: Props) {
  const [state, setState] = useState<State>({ kind: 'ready' })
  const running = useRef<SoundRecording>(undefined)
  useEffect(() => () => running.current?.cancel(), [])

  async function start() {
    setState({ kind: 'asking' })
    const begun = await recordSound()
    if (!begun.ok) return setState({ kind: 'failed', failure: begun.failure })
    running.current = begun.value
    setState({ kind: 'recording', recording: begun.value, since: Date.now() })
    // A microphone that is pulled out ends the recording too.
    await begun.value.ended
    const sound = await begun.value.stop()
    setState(sound ? { kind: 'recorded', sound } : { kind: 'empty' })
  }

  const keep = (sound: Blob) => {
    const ending = sound.type === 'audio/mp4' ? 'm4a' : sound.type === 'audio/ogg' ? 'ogg' : 'weba'
    onDone(new File([sound], `${captureTexts.recordingName(new Date())}.${ending}`, { type: sound.type }))
  }
  return (
    <Sheet title={recordingTexts.title}>
      <Stage state={state} />
      <Actions>
        {state.kind === 'recording' && (
          <Button kind="primary" icon="square" onClick={() => void state.recording.stop()}>
            {recordingTexts.stop}
          </Button>
        )}
        {state.kind === 'recorded' && (
          <Button kind="primary" icon="check" onClick={() => keep(state.sound)}>
            {recordingTexts.keep}
          </Button>
        )}
        {state.kind !== 'recording' && (
          <Button
            kind={state.kind === 'ready' ? 'primary' : 'plain'}
            icon="mic"
            isBusy={state.kind === 'asking'}
            onClick={() => void start()}
          >
            {state.kind === 'ready' ? recordingTexts.start : recordingTexts.again}
          </Button>
        )}
        <Button kind="quiet" onClick={onCancel}>
          {recordingTexts.cancel}
        </Button>
      </Actions>
    </Sheet>
  )
}

function Stage({ state }: { state: State }) {
  switch (state.kind) {
    case 'ready':
      return <p>{recordingTexts.ready}</p>
    case 'asking':
      return <p role="status">{recordingTexts.asking}</p>
    case 'recording':
      return <Timer since={state.since} />
    case 'recorded':
      return <Listening sound={state.sound} />
    case 'empty':
      return (
        <Notice tone="attention" isLive>
          <p>{recordingTexts.nothing}</p>
        </Notice>
      )
    case 'failed':
      return (
        <Notice tone="attention" isLive>
          <p>{explainRecording(state.failure)}</p>
        </Notice>
      )
  }
}

function Timer({ since }: { since: number }) {
  const [now, setNow] = useState(since)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  const seconds = Math.max(0, Math.floor((now - since) / 1000))
  const two = (value: number) => String(value).padStart(2, '0')
  return (
    <p class={styles.going}>
      <span role="status">{recordingTexts.going}</span>
      <span class={styles.time} role="timer">
        {two(Math.floor(seconds / 60))}:{two(seconds % 60)}
      </span>
    </p>
  )
}

function Listening({ sound }: { sound: Blob }) {
  const url = useObjectUrl(async () => sound, [sound])
  return (
    <div>
      <p role="status">{recordingTexts.listen}</p>
      {/* biome-ignore lint/a11y/useMediaCaption: a student's own recording has no captions */}
      {url && <audio class={styles.player} src={url} controls />}
    </div>
  )
}
