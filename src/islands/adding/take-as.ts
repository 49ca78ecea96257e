import { joinPhotos } from './join-photos.ts'
import { type Made, makeEntries, type Place, type Subject } from './make-entries.ts'
import type { Shape } from './use-capture.ts'

type Given = { readonly files: readonly File[]; readonly shape: Shape; readonly subject: Subject }

type Options = { signal: AbortSignal; tell: (isJoining: boolean, done: number) => void }

/** Makes of the files what was asked for. Undefined when photos could not be joined; nothing is changed then. */
export async function takeAs(
  place: Place,
  { files, shape, subject }: Given,
  { signal, tell }: Options,
): Promise<Made | undefined> {
  if (shape !== 'document') {
    const order = { files, as: shape, subject }
    return makeEntries(place, order, { signal, onDone: (done) => tell(false, done) })
  }
  const document = await joinPhotos(files, { signal, onDone: (done) => tell(true, done) })
  if (!document) return undefined
  const order = { files: [document], as: 'one', subject } as const
  const made = await makeEntries(place, order, { signal, onDone: () => tell(false, files.length) })
  return made.entries.length > 0 ? { ...made, kept: files } : made
}
