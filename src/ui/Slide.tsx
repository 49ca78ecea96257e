import type { ComponentChildren } from 'preact'
import styles from './Slide.module.css'

type Props = {
  title: string
  overline?: string | undefined
  /** The words of the slide: paragraphs, a list, a stamp. */
  children?: ComponentChildren
  picture?: { src: string; alt: string } | undefined
  /** «3 из 12», at the foot. */
  counter?: string | undefined
  /** A slide that opens the talk or a section stands in the middle and larger. */
  isOpening?: boolean
  divider?: number | undefined
}

/** 16:9. All sizes follow the width of the slide; the smallest text is 28 px at 1280 × 720. */
export function Slide(props: Props) {
  const { title, overline, children, picture, counter, isOpening = false, divider } = props
  return (
    <section class={styles.place} data-divider={divider}>
      <div class={styles.slide} data-opening={isOpening} data-picture={picture !== undefined}>
        <div class={styles.words}>
          {overline && <p class={styles.overline}>{overline}</p>}
          <h2 class={styles.title}>{title}</h2>
          <div class={styles.text}>{children}</div>
        </div>
        {picture && <img class={styles.picture} src={picture.src} alt={picture.alt} />}
        {counter && <p class={styles.counter}>{counter}</p>}
      </div>
    </section>
  )
}
