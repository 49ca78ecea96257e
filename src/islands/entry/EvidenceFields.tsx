import { documentKinds, type Evidence } from '#domain'
import { documentWords, evidenceTexts, factTexts } from '#i18n'
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
        placeholder={factTexts.notChosen}
        onChange={(document) => onChange({ ...evidence, document: document || undefined })}
      />
      <TextField
        label={evidenceTexts.number}
        value={evidence.number ?? ''}
        maxLength={300}
        onInput={(number) => onChange({ ...evidence, number: number || undefined })}
      />
      {isPaper(evidence) && <PaperFlags evidence={evidence} onChange={onChange} />}
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

/** What the paper itself carries (S4 23). */
function PaperFlags({ evidence, onChange }: Pick<Props, 'evidence' | 'onChange'>) {
  return (
    <>
      <CheckField
        label={evidenceTexts.hasSeal}
        isChecked={evidence.hasSeal ?? false}
        onChange={(isChecked) => onChange({ ...evidence, hasSeal: isChecked || undefined })}
      />
      <CheckField
        label={evidenceTexts.hasSignature}
        isChecked={evidence.hasSignature ?? false}
        onChange={(isChecked) => onChange({ ...evidence, hasSignature: isChecked || undefined })}
      />
    </>
  )
}

const notPaper: readonly (string | undefined)[] = [undefined, 'photo', 'audio', 'video', 'medal', 'link']

function isPaper({ document, hasSeal, hasSignature }: Evidence): boolean {
  return !notPaper.includes(document) || hasSeal === true || hasSignature === true
}
