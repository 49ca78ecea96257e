import { stampWords } from '#i18n'
import { Icon, type IconName } from './Icon.tsx'
import styles from './Stamp.module.css'

/** The status ladder of an entry (requirements, feature 5), and what a verifier may find. */
export type StampStatus = keyof typeof stampWords

export type Tone = 'plain' | 'info' | 'ok' | 'attention' | 'broken'

const inks = {
  stated: { tone: 'plain', icon: 'pencil', isDashed: true },
  document: { tone: 'plain', icon: 'file-text', isDashed: true },
  waiting: { tone: 'plain', icon: 'clock', isDashed: true },
  unknown: { tone: 'plain', icon: 'circle-question-mark', isDashed: true },
  teacher: { tone: 'info', icon: 'check', isDashed: false },
  school: { tone: 'ok', icon: 'badge-check', isDashed: false },
  changed: { tone: 'attention', icon: 'pencil', isDashed: false },
  revoked: { tone: 'broken', icon: 'ban', isDashed: false },
} as const satisfies Record<StampStatus, { tone: Tone; icon: IconName; isDashed: boolean }>

type Props = {
  status: StampStatus
  /** Replaces the usual word, for example with the days of waiting. */
  word?: string | undefined
}

/** An ink stamp with a word in it: never a bare colour. */
export function Stamp({ status, word = stampWords[status] }: Props) {
  const { tone, icon, isDashed } = inks[status]
  return (
    <span class={styles.stamp} data-tone={tone} data-dashed={isDashed}>
      <Icon name={icon} size="small" />
      <span>{word}</span>
    </span>
  )
}
