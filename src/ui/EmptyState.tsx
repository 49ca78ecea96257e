import type { ComponentChildren } from 'preact'
import { uiTexts } from '#i18n'
import styles from './EmptyState.module.css'
import { Stamp, type StampStatus } from './Stamp.tsx'
import { Thumbnail, type ThumbnailProps } from './Thumbnail.tsx'

type Example = {
  title: string
  facts?: string | undefined
  status?: StampStatus | undefined
  thumbnail: ThumbnailProps
}

type Props = {
  title: string
  text: string
  /** What could stand here; shows the shape of an entry better than words. */
  example?: Example | undefined
  actions?: ComponentChildren
  divider?: number | undefined
}

export function EmptyState({ title, text, example, actions, divider }: Props) {
  return (
    <section class={styles.empty} data-divider={divider} data-screen-only>
      <div class={styles.words}>
        <h2>{title}</h2>
        <p class={styles.text}>{text}</p>
        {actions && <div class={styles.actions}>{actions}</div>}
      </div>
      {example && <ExampleSheet example={example} />}
    </section>
  )
}

function ExampleSheet({ example }: { example: Example }) {
  return (
    <figure class={styles.example}>
      <Thumbnail {...example.thumbnail} />
      <figcaption class={styles.caption}>
        <span class={styles.label}>{uiTexts.example}</span>
        <strong>{example.title}</strong>
        {example.facts && <span class={styles.facts}>{example.facts}</span>}
        {example.status && <Stamp status={example.status} />}
      </figcaption>
    </figure>
  )
}
