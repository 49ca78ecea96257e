import { nameModes, type ShowcaseSelection, showcaseThemes } from '#domain'
import { longDate, nameModeWords, showcaseThemeWords, showTexts } from '#i18n'
import { CheckField, ProseField, SelectField, TextField } from '#ui'
import { optionsOf } from '../shared/options.ts'
import styles from './ShowScreen.module.css'
import { termsFrom } from './terms.ts'

type Props = { selection: ShowcaseSelection; onChange: (next: ShowcaseSelection) => void }

/** Who shows: the name as guests will read it, a sentence, and the look of the page. */
export function AboutFields({ selection, onChange }: Props) {
  return (
    <>
      <div class={styles.pair}>
        <SelectField
          label={showTexts.nameMode}
          value={selection.nameMode}
          options={optionsOf(nameModes, nameModeWords)}
          onChange={(nameMode) => nameMode && onChange({ ...selection, nameMode })}
        />
        {selection.nameMode === 'nickname' && (
          <TextField
            label={showTexts.nickname}
            value={selection.nickname ?? ''}
            maxLength={60}
            onInput={(nickname) => onChange({ ...selection, nickname: nickname || undefined })}
          />
        )}
        <TermField selection={selection} onChange={onChange} />
        <SelectField
          label={showTexts.theme}
          value={selection.theme}
          options={optionsOf(showcaseThemes, showcaseThemeWords)}
          onChange={(theme) => theme && onChange({ ...selection, theme })}
        />
      </div>
      <ProseField
        label={showTexts.sentence}
        help={showTexts.sentenceHelp}
        value={selection.sentence}
        maxLength={300}
        onInput={(sentence) => onChange({ ...selection, sentence })}
      />
      <CheckField
        label={showTexts.showsGrade}
        isChecked={selection.showsGrade}
        onChange={(showsGrade) => onChange({ ...selection, showsGrade })}
      />
      <CheckField
        label={showTexts.showsSchool}
        isChecked={selection.showsSchool}
        onChange={(showsSchool) => onChange({ ...selection, showsSchool })}
      />
    </>
  )
}

/** Until when the page may be shown. A term chosen earlier stays among the choices, even when it is over. */
function TermField({ selection, onChange }: Props) {
  const { validUntil } = selection
  const terms = termsFrom(new Date())
  const days = validUntil === undefined || terms.includes(validUntil) ? terms : [validUntil, ...terms]
  return (
    <SelectField
      label={showTexts.term}
      help={showTexts.termHelp}
      value={validUntil ?? ''}
      options={days.map((day) => ({ value: day, label: showTexts.until(longDate(day)) }))}
      placeholder={showTexts.noTerm}
      onChange={(day) => onChange({ ...selection, validUntil: day || undefined })}
    />
  )
}
