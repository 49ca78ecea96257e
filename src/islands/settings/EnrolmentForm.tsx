import { useState } from 'preact/hooks'
import { type Enrolment, schoolYearOf } from '#domain'
import { settingsTexts } from '#i18n'
import { Actions, Button, Cards, SelectField, TextField } from '#ui'
import styles from './SettingsScreen.module.css'

const grades = Array.from({ length: 11 }, (_, at) => ({ value: String(at + 1), label: String(at + 1) }))

type Props = {
  enrolment: Enrolment
  isNew: boolean
  onSave: (enrolment: Enrolment) => Promise<void>
  onCancel: () => void
}

export function EnrolmentForm({ enrolment, isNew, onSave, onCancel }: Props) {
  const [typed, setTyped] = useState({
    grade: String(enrolment.grade),
    letter: enrolment.letter ?? '',
    name: enrolment.school.name,
    municipality: enrolment.school.municipality ?? '',
  })
  const [isMissing, setMissing] = useState(false)
  const set = (field: keyof typeof typed) => (value: string) =>
    setTyped((now) => ({ ...now, [field]: value }))

  async function save() {
    setMissing(typed.name.trim() === '')
    if (typed.name.trim() !== '') await onSave(enrolmentOf(enrolment, typed))
  }

  return (
    <form
      class={styles.form}
      noValidate
      aria-label={isNew ? settingsTexts.newYearOf(schoolYearOf(enrolment.from)) : settingsTexts.correct}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {isNew && (
        <p>
          <strong>{settingsTexts.newYearOf(schoolYearOf(enrolment.from))}</strong>.{' '}
          {settingsTexts.newYearHelp}
        </p>
      )}
      <Cards>
        <SelectField
          label={settingsTexts.grade}
          value={typed.grade}
          options={grades}
          onChange={set('grade')}
        />
        <TextField label={settingsTexts.letter} value={typed.letter} onInput={set('letter')} maxLength={3} />
      </Cards>
      <Cards size="wide">
        <TextField
          label={settingsTexts.schoolName}
          value={typed.name}
          error={isMissing ? settingsTexts.required : undefined}
          onInput={set('name')}
          maxLength={200}
          isRequired
        />
        <TextField
          label={settingsTexts.municipality}
          value={typed.municipality}
          onInput={set('municipality')}
          maxLength={200}
        />
      </Cards>
      <Actions>
        <Button type="submit" kind="primary">
          {settingsTexts.save}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {settingsTexts.cancel}
        </Button>
      </Actions>
    </form>
  )
}

type Typed = { grade: string; letter: string; name: string; municipality: string }

function enrolmentOf(before: Enrolment, typed: Typed): Enrolment {
  const { letter: _letter, school, ...rest } = before
  const { municipality: _place, ...sameSchool } = school
  const [letter, municipality] = [typed.letter.trim(), typed.municipality.trim()]
  return {
    ...rest,
    grade: Number(typed.grade),
    ...(letter && { letter }),
    school: { ...sameSchool, name: typed.name.trim(), ...(municipality && { municipality }) },
  }
}
