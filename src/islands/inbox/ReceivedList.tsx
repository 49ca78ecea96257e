import { fileSize, inboxTexts } from '#i18n'
import type { ReceivedFile } from '#pwa'
import { Icon, IconButton, LinkButton } from '#ui'
import { link } from '../shared/link.ts'
import styles from './ReceivedList.module.css'

type Props = { received: readonly ReceivedFile[]; onDrop: (key: string) => void }

export function ReceivedList({ received, onDrop }: Props) {
  return (
    <ul class={styles.files}>
      {received.map(({ key, file }) => (
        <li key={key} class={styles.file}>
          <Icon name={isBundle(file) ? 'package' : 'file'} />
          <span class={styles.name}>
            {file.name}
            <span class={styles.size}>{fileSize(file.size)}</span>
          </span>
          <IconButton icon="trash-2" label={inboxTexts.drop(file.name)} onClick={() => onDrop(key)} />
          {isBundle(file) && (
            <LinkButton href={link('/verify/', { received: key })} icon="stamp">
              {inboxTexts.check(file.name)}
            </LinkButton>
          )}
        </li>
      ))}
    </ul>
  )
}

/** What another school or a parent sends comes as a ZIP. */
export function isBundle({ name, type }: Pick<File, 'name' | 'type'>): boolean {
  return /\.zip$/i.test(name) || type === 'application/zip' || type === 'application/x-zip-compressed'
}
