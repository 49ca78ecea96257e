import type { Evidence, EvidenceFile } from '#domain'
import { documentWords, evidenceTexts, fileSize, scanTexts } from '#i18n'
import { filesWithoutBytes, type ProfileDb, readCopy } from '#storage'
import { Actions, Disclosure, IconButton, Thumbnail } from '#ui'
import { later } from '../shared/later.tsx'
import { useObjectUrl } from '../shared/use-object-url.ts'
import { useWatch } from '../shared/use-watch.ts'
import styles from './EvidencePanel.module.css'

const EvidenceFields = later(async () => (await import('./EvidenceFields.tsx')).EvidenceFields)

type Props = {
  db: ProfileDb
  evidence: Evidence
  /** Undefined when the file is not on this device. */
  file: EvidenceFile | undefined
  onOpen: () => void
  onChange: (next: Evidence) => void
  onRemove: () => void
  onUp: (() => void) | undefined
  onStraighten: () => void
}

export function EvidenceCard(props: Props) {
  const { db, evidence, file, onOpen, onChange, onRemove, onUp, onStraighten } = props
  const src = useObjectUrl(() => readCopy(db, evidence.file, 'thumbnail'), [evidence.file])
  const missing = useWatch(() => filesWithoutBytes(db, [evidence.file]), [db, evidence.file])
  const isMissing = missing !== undefined && missing.size > 0
  const name = evidence.caption || (file?.name ?? evidenceTexts.missing)
  return (
    <li class={styles.card}>
      <button
        type="button"
        class={styles.open}
        aria-label={evidenceTexts.open(name)}
        onClick={onOpen}
        disabled={!file || isMissing}
      >
        <Thumbnail
          src={src}
          alt={evidence.altText ?? ''}
          drawing={file?.media ?? 'other'}
          word={evidence.document && documentWords[evidence.document]}
        />
      </button>
      <div class={styles.words}>
        <p class={styles.name}>{name}</p>
        {file && <p class={styles.size}>{fileSize(file.bytes)}</p>}
        {file && isMissing && <p class={styles.size}>{evidenceTexts.bytesMissing(file.name)}</p>}
        <Disclosure summary={evidenceTexts.describe}>
          <EvidenceFields evidence={evidence} isPicture={file?.media === 'image'} onChange={onChange} />
        </Disclosure>
      </div>
      <Actions>
        {file?.media === 'image' && !isMissing && (
          <IconButton icon="crop" label={scanTexts.straighten(name)} onClick={onStraighten} />
        )}
        {onUp && <IconButton icon="arrow-up" label={evidenceTexts.up(name)} onClick={onUp} />}
        <IconButton icon="trash-2" label={evidenceTexts.remove(name)} onClick={onRemove} />
      </Actions>
    </li>
  )
}
