import { useRef, useState } from 'preact/hooks'
import type { Student } from '../shared/student.ts'
import type { Made, Subject } from './make-entries.ts'

/** What is to be made of several files. The second of `straightened` is the photo that the first was made from. */
export type Shape = 'each' | 'one' | 'document' | 'straightened'

export type CaptureState =
  | { kind: 'waiting' }
  | { kind: 'choosing'; files: readonly File[] }
  | { kind: 'working'; isJoining: boolean; done: number; of: number }
  | { kind: 'made'; made: Made }
  | { kind: 'not-joined'; files: readonly File[] }

export type Capture = {
  readonly state: CaptureState
  /** One file becomes a draft at once; several ask what they are to be. */
  readonly take: (files: readonly File[]) => void
  readonly make: (files: readonly File[], shape: Shape, subject: Subject) => Promise<void>
  readonly stop: () => void
  readonly reset: () => void
}

/** Called before anything is shown: `kept` are the given files that are safe in the portfolio now. */
type OnMade = (made: Made) => Promise<void>

export function useCapture({ db, structure }: Student, onMade: OnMade = async () => {}): Capture {
  const [state, setState] = useState<CaptureState>({ kind: 'waiting' })
  const stopper = useRef<AbortController>(undefined)

  async function make(files: readonly File[], shape: Shape, subject: Subject) {
    const stop = new AbortController()
    stopper.current = stop
    const of = files.length
    const tell = (isJoining: boolean, done: number) => setState({ kind: 'working', isJoining, done, of })
    tell(shape === 'document', 0)
    try {
      const { takeAs } = await import('./take-as.ts')
      const made = await takeAs({ db, structure }, { files, shape, subject }, { signal: stop.signal, tell })
      if (!made) return setState({ kind: 'not-joined', files })
      await onMade(made)
      setState({ kind: 'made', made })
    } catch (error) {
      if (!stop.signal.aborted) throw error
      setState({ kind: 'choosing', files })
    }
  }

  const take = (files: readonly File[]) => {
    if (files.length === 1) void make(files, 'one', subjectOf(files))
    else if (files.length > 1) setState({ kind: 'choosing', files })
  }
  return {
    state,
    take,
    make,
    stop: () => stopper.current?.abort(),
    reset: () => setState({ kind: 'waiting' }),
  }
}

/** Papers are photographed or scanned; recordings and other files are rather works. */
export function subjectOf(files: readonly File[]): Subject {
  return files.every(({ type }) => isPhoto(type) || type === 'application/pdf') ? 'awards' : 'works'
}

export function isPhoto(type: string): boolean {
  return type.startsWith('image/') && type !== 'image/svg+xml'
}
