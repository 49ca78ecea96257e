import { documentKinds, type Evidence } from '#domain'
import { documentWords, entryTexts, evidenceTexts } from '#i18n'
import { CheckField, SelectField, TextField } from '#ui'
import { optionsOf } from '../shared/options.ts'
import styles from './EvidencePanel.module.css'

type Props = { evidence: Evidence; isPicture: boolean; onChange: (next: Evidence) => void }

/** What a file is, and what it shows. */
export function EvidenceFields({ evidence, isPicture, onChange }: Props) {
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
