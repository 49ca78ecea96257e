import styles from './Thumbnail.module.css'

/** Drawings of 72 × 96 in the hue of the divider they stand under. */
export function SheetDrawing({ word }: { word: string | undefined }) {
  const isShort = word !== undefined && word.length <= 10
  return (
    <>
      <path class={styles.frame} d="M6 6h60v84H6z" />
      <path class={styles.hair} d="M9 9h54v78H9z" />
      {isShort && (
        <text class={styles.word} font-size="9" x="36" y="30" textLength={word.length > 7 ? 46 : undefined}>
          {word}
        </text>
      )}
      <path class={styles.lines} d="M18 42h36M14 51h44M20 60h32M14 75h18" />
      <circle class={styles.hair} cx="50" cy="73" r="8" />
    </>
  )
}

export function PictureDrawing() {
  return (
    <>
      <path class={styles.sky} d="M0 0h72v96H0z" />
      <circle class={styles.near} cx="20" cy="26" r="9" />
      <path class={styles.far} d="M0 82l22-28 16 20 12-14 22 24v12H0z" />
    </>
  )
}

export function VideoDrawing() {
  return (
    <>
      <PictureDrawing />
      <circle class={styles.disc} cx="36" cy="48" r="15" />
      <path class={styles.mark} d="M32 41v14l11-7z" />
    </>
  )
}

export function AudioDrawing() {
  return (
    <>
      <path class={styles.soft} d="M0 0h72v96H0z" />
      <path class={styles.wave} d="M14 44v8M22 38v20M30 28v40M38 36v24M46 22v52M54 38v20M62 45v6" />
    </>
  )
}

export function OtherDrawing() {
  return (
    <>
      <path class={styles.hair} d="M14 10h30l14 14v62H14zM44 10v14h14" />
      <path class={styles.lines} d="M24 44h24M24 54h24M24 64h14" />
    </>
  )
}

export function TextDrawing() {
  return (
    <>
      <path class={styles.soft} d="M0 0h72v96H0z" />
      <path class={styles.wave} d="M14 22h28" />
      <path class={styles.lines} d="M14 36h44M14 46h44M14 56h36M14 66h44M14 76h22" />
    </>
  )
}
