import { fail, ok, type Result } from '#failure'

/** Why no sound can be recorded. */
export type RecordFailure =
  /** The browser records nothing, or not on this address. */
  | { kind: 'no-recorder' }
  | { kind: 'not-allowed' }
  | { kind: 'no-microphone' }
  /** Another program holds the microphone, or it broke down. */
  | { kind: 'microphone-busy' }

export type SoundRecording = {
  /** Ends the recording and gives the sound; undefined when not a moment of it was caught. */
  stop: () => Promise<Blob | undefined>
  /** Ends the recording and forgets it. */
  cancel: () => void
  /** Settles when the recording is over, by `stop` or because the microphone went away. */
  ended: Promise<void>
}

/** In the order of preference: speech of an hour stays under 30 MB. */
const types = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus']
const bitsPerSecond = 64_000

/** So often, in milliseconds, the sound is written down: what was caught survives a break. */
const slice = 1000

/** Asks for the microphone and begins to record. The microphone is let go as soon as the recording is over. */
export async function recordSound(): Promise<Result<SoundRecording, RecordFailure>> {
  const devices: Partial<MediaDevices> | undefined = navigator.mediaDevices
  if (!devices?.getUserMedia || typeof MediaRecorder === 'undefined') return fail({ kind: 'no-recorder' })
  try {
    return ok(record(await devices.getUserMedia({ audio: true })))
  } catch (error) {
    return fail({ kind: kindOf(error) })
  }
}

function record(stream: MediaStream): SoundRecording {
  const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type))
  const recorder = new MediaRecorder(stream, {
    audioBitsPerSecond: bitsPerSecond,
    ...(mimeType && { mimeType }),
  })
  const parts: Blob[] = []
  recorder.ondataavailable = ({ data }) => void (data.size > 0 && parts.push(data))
  const ended = new Promise<void>((resolve) => {
    recorder.onstop = () => {
      for (const track of stream.getTracks()) track.stop()
      resolve()
    }
  })
  const end = () => void (recorder.state !== 'inactive' && recorder.stop())
  recorder.start(slice)
  return {
    stop: async () => {
      end()
      await ended
      const [type = ''] = recorder.mimeType.split(';')
      return parts.length > 0 ? new Blob(parts, { type }) : undefined
    },
    cancel: end,
    ended,
  }
}

function kindOf(error: unknown): RecordFailure['kind'] {
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'not-allowed'
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'no-microphone' : 'microphone-busy'
}
