import { documentKinds, type Evidence, type EvidenceFile } from '#domain'
import { documentWords, entryTexts, evidenceTexts, fileSize } from '#i18n'
import { type ProfileDb, readCopy } from '#storage'
import { Actions, CheckField, Disclosure, IconButton, SelectField, TextField, Thumbnail } from '#ui'
import { optionsOf } from '../shared/options.ts'
import { useObjectUrl } from '../shared/use-object-url.ts'
import styles from './EvidencePanel.module.css'

type Props = {
  db: ProfileDb
  evidence: Evidence
  /** Undefined when the file is not on this device. */
  file: EvidenceFile | undefined
  onOpen: () => void
  onChange: (next: Evidence) => void
  onRemove: () => void
  onUp: (() => void) | undefined
}

export function EvidenceCard({ db, evidence, file, onOpen, onChange, onRemove, onUp }: Props) {
  const src = useObjectUrl(() => readCopy(db, evidence.file, 'thumbnail'), [evidence.file])
  const name = evidence.caption || (file?.name ?? evidenceTexts.missing)
  return (
    <li class={styles.card}>
      <button
        type="button"
        class={styles.open}
        aria-label={evidenceTexts.open(name)}
        onClick={onOpen}
        disabled={!file}
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
        <Disclosure summary={evidenceTexts.describe}>
          <EvidenceFields evidence={evidence} isPicture={file?.media === 'image'} onChange={onChange} />
        </Disclosure>
      </div>
      <Actions>
        {onUp && <IconButton icon="arrow-up" label={evidenceTexts.up(name)} onClick={onUp} />}
        <IconButton icon="trash-2" label={evidenceTexts.remove(name)} onClick={onRemove} />
      </Actions>
    </li>
  )
}

type FieldsProps = { evidence: Evidence; isPicture: boolean; onChange: (next: Evidence) => void }

function EvidenceFields({ evidence, isPicture, onChange }: FieldsProps) {
  return (
    <div class={styles.fields}>
      <SelectField
        label={evidenceTexts.document}
        value={evidence.document ?? ''}
        options={optionsOf(documentKinds, documentWords)}
        placeholder={entryTexts.notChosen}
        onChange={(document) => onChange({ ...evidence, document: document || undefined })}
      />
      <TextField
        label={evidenceTexts.number}
        value={evidence.number ?? ''}
        maxLength={300}
        onInput={(number) => onChange({ ...evidence, number: number || undefined })}
      />
      <TextField
        label={evidenceTexts.caption}
        value={evidence.caption ?? ''}
        maxLength={300}
        onInput={(caption) => onChange({ ...evidence, caption: caption || undefined })}
      />
      {isPicture && (
        <TextField
          label={evidenceTexts.altText}
          help={evidenceTexts.altTextHelp}
          value={evidence.altText ?? ''}
          maxLength={300}
          onInput={(altText) => onChange({ ...evidence, altText: altText || undefined })}
        />
      )}
      <CheckField
        label={evidenceTexts.hasOtherPeople}
        isChecked={evidence.hasOtherPeople ?? false}
        onChange={(hasOtherPeople) => onChange({ ...evidence, hasOtherPeople })}
      />
    </div>
  )
}
