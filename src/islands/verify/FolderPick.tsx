import { useRef } from 'preact/hooks'
import { Button } from '#ui'

type Props = { label: string; onFiles: (files: File[]) => void }

/** Chooses a whole unpacked folder. */
export function FolderPick({ label, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        {...{ webkitdirectory: '' }}
        aria-label={label}
        onChange={(event) => onFiles([...(event.currentTarget.files ?? [])])}
      />
      <Button icon="folder-open" onClick={() => input.current?.click()}>
        {label}
      </Button>
    </div>
  )
}
