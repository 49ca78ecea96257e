import {
  type Diagnostic,
  diagnosticKinds,
  type Exam,
  isHiddenKind,
  type PeriodAssessment,
  stateExams,
} from '#domain'
import { diagnosticKindWords, stateExamWords, studyFieldTexts } from '#i18n'
import { Notice, ProseField, SelectField, TextField } from '#ui'
import { optionsOf } from '../../shared/options.ts'
import styles from '../EntryEditor.module.css'
import type { FieldsProps } from '../EntryEditor.tsx'
import { LineField } from '../LineField.tsx'
import { SubjectField } from '../SubjectField.tsx'

/** An assessment of a period, diagnostics, an exam: how learning goes. */
export function StudyFields(props: FieldsProps<PeriodAssessment | Diagnostic | Exam>) {
  return (
    <>
      {isHiddenKind(props.entry.kind) && <NeverShown />}
      <KindFields {...props} />
    </>
  )
}

function KindFields({ entry, onChange }: FieldsProps<PeriodAssessment | Diagnostic | Exam>) {
  switch (entry.kind) {
    case 'assessment':
      return <AssessmentFields entry={entry} onChange={onChange} />
    case 'diagnostic':
      return <DiagnosticFields entry={entry} onChange={onChange} />
    case 'exam':
      return <ExamFields entry={entry} onChange={onChange} />
  }
}

function NeverShown() {
  return (
    <Notice tone="info" icon="lock">
      <p>{studyFieldTexts.hidden}</p>
    </Notice>
  )
}

function AssessmentFields({ entry, onChange }: FieldsProps<PeriodAssessment>) {
  return (
    <>
      <TextField
        label={studyFieldTexts.period}
        help={studyFieldTexts.periodHelp}
        value={entry.period}
        maxLength={300}
        onInput={(period) => onChange({ ...entry, period })}
      />
      <ProseField
        label={studyFieldTexts.assessmentText}
        value={entry.text}
        maxLength={20_000}
        onInput={(text) => onChange({ ...entry, text })}
      />
    </>
  )
}

function DiagnosticFields({ entry, onChange }: FieldsProps<Diagnostic>) {
  const texts = [
    ['result', studyFieldTexts.diagnosticResult],
    ['meaning', studyFieldTexts.meaning],
    ['nextStep', studyFieldTexts.nextStep],
  ] as const
  return (
    <>
      <div class={styles.pair}>
        <SelectField
          label={studyFieldTexts.instrument}
          value={entry.instrument}
          options={optionsOf(diagnosticKinds, diagnosticKindWords)}
          onChange={(instrument) => instrument && onChange({ ...entry, instrument })}
        />
        <SubjectField value={entry.subject} onChange={(subject) => onChange({ ...entry, subject })} />
        <LineField
          label={studyFieldTexts.by}
          value={entry.by}
          onChange={(by) => onChange({ ...entry, by })}
        />
      </div>
      {texts.map(([member, label]) => (
        <ProseField
          key={member}
          label={label}
          value={entry[member]}
          maxLength={20_000}
          onInput={(text) => onChange({ ...entry, [member]: text })}
        />
      ))}
    </>
  )
}

function ExamFields({ entry, onChange }: FieldsProps<Exam>) {
  return (
    <div class={styles.pair}>
      <SelectField
        label={studyFieldTexts.exam}
        value={entry.exam}
        options={optionsOf(stateExams, stateExamWords)}
        onChange={(exam) => exam && onChange({ ...entry, exam })}
      />
      <SubjectField value={entry.subject} onChange={(subject) => onChange({ ...entry, subject })} />
      <LineField
        label={studyFieldTexts.examScore}
        help={studyFieldTexts.examScoreHelp}
        value={entry.score}
        onChange={(score) => onChange({ ...entry, score })}
      />
    </div>
  )
}
