import type { MediaKind } from '#domain'
import {
  AudioDrawing,
  OtherDrawing,
  PictureDrawing,
  SheetDrawing,
  TextDrawing,
  VideoDrawing,
} from './drawings.tsx'
import styles from './Thumbnail.module.css'

/** What stands in the place of a picture: a kind of file, a paper with a word on it, or written text. */
export type Drawing = MediaKind | 'paper' | 'text'

export type ThumbnailProps = {
  src?: string | undefined
  /** What the picture shows; empty when the title beside it says the same. */
  alt?: string | undefined
  drawing: Drawing
  /** On a drawn paper: «Диплом», «ГТО». Words over ten letters are left out. */
  word?: string | undefined
}

export function Thumbnail({ src, alt = '', drawing, word }: ThumbnailProps) {
  if (src !== undefined) {
    return <img class={styles.thumbnail} src={src} alt={alt} loading="lazy" decoding="async" />
  }
  return (
    <svg
      class={styles.thumbnail}
      data-drawing={drawing}
      viewBox="0 0 72 96"
      aria-hidden="true"
      focusable="false"
    >
      <Drawn drawing={drawing} word={word} />
    </svg>
  )
}

function Drawn({ drawing, word }: { drawing: Drawing; word: string | undefined }) {
  switch (drawing) {
    case 'image':
      return <PictureDrawing />
    case 'video':
      return <VideoDrawing />
    case 'audio':
      return <AudioDrawing />
    case 'pdf':
    case 'paper':
      return <SheetDrawing word={word} />
    case 'other':
      return <OtherDrawing />
    case 'text':
      return <TextDrawing />
  }
}
