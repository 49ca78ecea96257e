import { largeVideoTexts } from '#i18n'
import { Actions, Button, Dialog, FilePick } from '#ui'
import { useLoad } from './use-load.ts'
import type { VideoGate } from './video-gate.ts'

/** Tells what a large video costs and lets the student choose. Nothing is brought in before the answer. */
export function LargeVideo({ video, onAnswer }: { video: File; onAnswer: VideoGate['answer'] }) {
  const left = useLoad(roomLeft, [video])
  return (
    <Dialog
      title={largeVideoTexts.title}
      isOpen={true}
      onClose={() => onAnswer([])}
      actions={
        <Actions>
          <FilePick
            label={largeVideoTexts.shorter}
            icon="camera"
            accept="video/*"
            isCamera={true}
            onFiles={onAnswer}
          />
          <Button onClick={() => onAnswer([video])}>{largeVideoTexts.keep}</Button>
          <Button kind="quiet" onClick={() => onAnswer([])}>
            {largeVideoTexts.leave}
          </Button>
        </Actions>
      }
    >
      <p>{largeVideoTexts.size(video.name, video.size)}</p>
      {left !== undefined && (
        <p>
          {largeVideoTexts.left(left)} {left < video.size && <strong>{largeVideoTexts.noRoom}</strong>}
        </p>
      )}
      <p>{largeVideoTexts.cost}</p>
    </Dialog>
  )
}

/** Bytes that the browser would still keep, where it tells. */
async function roomLeft(): Promise<number | undefined> {
  // Absent in some sessions of WebKit and on insecure pages.
  const keeper: Partial<StorageManager> | undefined = navigator.storage
  const { quota, usage } = (await keeper?.estimate?.().catch(() => undefined)) ?? {}
  return quota !== undefined && usage !== undefined ? Math.max(0, quota - usage) : undefined
}
