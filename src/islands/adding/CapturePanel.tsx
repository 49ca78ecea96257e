import { useEffect } from 'preact/hooks'
import { captureTexts } from '#i18n'
import { Actions, Button, FileDrop, FilePick, Sheet } from '#ui'
import { parameter } from '../shared/link.ts'

type Props = {
  onFiles: (files: readonly File[]) => void
  onPhoto: (photo: File) => void
  onRecord: () => void
}

/** The quick way in: a photo, files by choice, drop or paste, a recording. What it is about is asked later. */
export function CapturePanel({ onFiles, onPhoto, onRecord }: Props) {
  useEffect(() => {
    if (parameter('photo')) document.querySelector<HTMLElement>('input[capture]')?.focus()
  }, [])
  return (
    <Sheet title={captureTexts.title}>
      <Actions>
        <FilePick
          kind="primary"
          label={captureTexts.photograph}
          icon="camera"
          accept="image/*"
          isCamera={true}
          onFiles={(photos) => (photos[0] && !photos[1] ? onPhoto(photos[0]) : onFiles(photos))}
        />
        <Button icon="mic" onClick={onRecord}>
          {captureTexts.record}
        </Button>
      </Actions>
      <FileDrop hint={captureTexts.hint} onFiles={onFiles} />
    </Sheet>
  )
}
