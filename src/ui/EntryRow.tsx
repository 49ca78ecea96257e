import type { ComponentChildren } from 'preact'
import { uiTexts } from '#i18n'
import { Chip } from './Chip.tsx'
import styles from './EntryRow.module.css'
import { Icon } from './Icon.tsx'
import { Stamp, type StampStatus } from './Stamp.tsx'
import { Thumbnail, type ThumbnailProps } from './Thumbnail.tsx'

type Props = {
  href: string
  /** Empty while the student is still writing. */
  title: string
  /** The title with something in it marked. */
  shownTitle?: ComponentChildren
  /** One line: result, place, organiser. */
  facts?: string | undefined
  /** A line under the facts: where searched words stand. */
  note?: ComponentChildren
  chips?: readonly string[]
  /** Where the entry lies when that is not where one looks: before the facts, in a narrow place too. */
  whereabouts?: string | undefined
  status?: StampStatus | undefined
  /** Replaces the usual word of the stamp. */
  stampWord?: string | undefined
  date?: string | undefined
  thumbnail: ThumbnailProps
  /** Place of the section, 1–5; a list in one section sets it once around itself. */
  divider?: number | undefined
  isProud?: boolean
  /** Buttons of the row, above its link. */
  actions?: ComponentChildren
}

/** An entry in a list. In a narrow place it turns into a card with the stamp on its last line. */
export function EntryRow(props: Props) {
  const { href, title, facts, chips = [], thumbnail, divider, isProud = false, actions } = props
  return (
    <article class={styles.place} data-divider={divider}>
      <div class={styles.row}>
        <Thumbnail {...thumbnail} />
        <div class={styles.body}>
          <h3 class={styles.title}>
            <a class={styles.link} href={href}>
              {title === '' ? uiTexts.untitled : (props.shownTitle ?? title)}
            </a>
            {isProud && <Proud />}
          </h3>
          <Facts whereabouts={props.whereabouts} facts={facts} />
          {props.note && <p class={styles.facts}>{props.note}</p>}
          {chips.length > 0 && <Chips chips={chips} />}
          {actions && <div class={styles.actions}>{actions}</div>}
        </div>
        <EntryFoot status={props.status} stampWord={props.stampWord} date={props.date} />
      </div>
    </article>
  )
}

function Proud() {
  return (
    <span class={styles.proud}>
      <Icon name="star" size="small" />
      <span class="visually-hidden">{uiTexts.proud}</span>
    </span>
  )
}

function Facts({ whereabouts, facts }: Pick<Props, 'whereabouts' | 'facts'>) {
  if (!whereabouts && !facts) return null
  return (
    <p class={styles.facts}>
      {whereabouts && <Chip>{whereabouts}</Chip>} {facts}
    </p>
  )
}

function Chips({ chips }: { chips: readonly string[] }) {
  return (
    <p class={styles.chips}>
      {chips.map((chip) => (
        <Chip key={chip}>{chip}</Chip>
      ))}
    </p>
  )
}

function EntryFoot({ status, stampWord, date }: Pick<Props, 'status' | 'stampWord' | 'date'>) {
  if (status === undefined && date === undefined) return null
  return (
    <div class={styles.foot}>
      {status && <Stamp status={status} word={stampWord} />}
      {date && <span class={styles.date}>{date}</span>}
    </div>
  )
}
