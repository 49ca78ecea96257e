import { saveStateText } from '#i18n'
import { Icon, type IconName } from './Icon.tsx'
import styles from './SaveState.module.css'

export type SaveStateKind = 'unsaved' | 'saving' | 'saved' | 'failed'

const signs = {
  unsaved: { icon: 'pencil', tone: 'plain' },
  saving: { icon: 'pencil', tone: 'plain' },
  saved: { icon: 'check', tone: 'ok' },
  failed: { icon: 'triangle-alert', tone: 'attention' },
} as const satisfies Record<SaveStateKind, { icon: IconName; tone: string }>

type Props = {
  state: SaveStateKind
  /** Moment of the last save. */
  at?: Date | undefined
}

/** «Сохранено в 14:05»: there is no button to save, so the page says that it is done. */
export function SaveState({ state, at }: Props) {
  const { icon, tone } = signs[state]
  return (
    <p class={styles.state} role="status" data-tone={tone}>
      <Icon name={icon} size="small" />
      {saveStateText(state, at)}
    </p>
  )
}
