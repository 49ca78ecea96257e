import { useState } from 'preact/hooks'
import { beginningTexts, explainStorage } from '#i18n'
import { createProfile } from '#storage'
import { Button, ChoiceField, Notice, SelectField, TextField } from '#ui'
import { link } from '../shared/link.ts'
import { loadStructure, structureIds } from '../shared/structures.ts'
import { useLoad } from '../shared/use-load.ts'
import styles from './BeginningScreen.module.css'
import { type BeginningErrors, type BeginningForm, missingIn, newPortfolio } from './new-portfolio.ts'

const empty: BeginningForm = {
  given: '',
  family: '',
  grade: '',
  letter: '',
  school: '',
  structure: 's0-personal-folder',
}
const grades = Array.from({ length: 11 }, (_, at) => ({ value: String(at + 1), label: String(at + 1) }))

export function BeginningScreen() {
  const [form, setForm] = useState(empty)
  const [errors, setErrors] = useState<BeginningErrors>({})
  const [failure, setFailure] = useState('')
  const [isBusy, setBusy] = useState(false)
  const set = (field: keyof BeginningForm) => (value: string) =>
    setForm((now) => ({ ...now, [field]: value }))
  const errorOf = (field: keyof BeginningForm) => errors[field] && beginningTexts.required

  async function begin() {
    const missing = missingIn(form)
    setErrors(missing)
    if (Object.keys(missing).length > 0) return focusFirstError()
    setBusy(true)
    const structure = await loadStructure({ id: form.structure })
    const reference = { id: structure.id, version: structure._meta.version }
    const created = await createProfile(newPortfolio(form, reference, new Date()))
    if (created.ok) return location.assign(link('/portfolio/'))
    setBusy(false)
    setFailure(explainStorage(created.failure))
  }

  return (
    <form
      class={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) void begin()
      }}
    >
      {failure && <Notice tone="broken">{failure}</Notice>}
      <TextField
        label={beginningTexts.given}
        value={form.given}
        onInput={set('given')}
        error={errorOf('given')}
        autocomplete="given-name"
        maxLength={60}
        isRequired
      />
      <TextField
        label={beginningTexts.family}
        help={beginningTexts.familyHelp}
        value={form.family}
        onInput={set('family')}
        autocomplete="family-name"
        maxLength={60}
      />
      <div class={styles.pair}>
        <SelectField
          label={beginningTexts.grade}
          value={form.grade}
          options={grades}
          placeholder="—"
          onChange={set('grade')}
          error={errorOf('grade')}
          isRequired
        />
        <TextField label={beginningTexts.letter} value={form.letter} onInput={set('letter')} maxLength={3} />
      </div>
      <TextField
        label={beginningTexts.school}
        help={beginningTexts.schoolHelp}
        value={form.school}
        onInput={set('school')}
        error={errorOf('school')}
        maxLength={200}
        isRequired
      />
      <StructureField value={form.structure} onChange={set('structure')} />
      <div>
        <Button kind="primary" type="submit" isBusy={isBusy}>
          {isBusy ? beginningTexts.busy : beginningTexts.submit}
        </Button>
      </div>
    </form>
  )
}

function StructureField({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const structures = useLoad(() => Promise.all(structureIds.map((id) => loadStructure({ id }))), [])
  const choices = (structures ?? []).map((one) => ({
    value: one.id,
    label: one.title.ru,
    help: beginningTexts.sectionsOf(one.sections.map((section) => section.title.ru)),
  }))
  const first = choices.filter((one) => one.value === empty.structure)
  return (
    <ChoiceField
      label={beginningTexts.structure}
      help={beginningTexts.structureHelp}
      value={value}
      choices={[...first, ...choices.filter((one) => one.value !== empty.structure)]}
      onChange={onChange}
    />
  )
}

function focusFirstError(): void {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>("[aria-invalid='true']")
    field?.focus()
  })
}
