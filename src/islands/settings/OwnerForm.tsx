import { useState } from 'preact/hooks'
import type { Owner } from '#domain'
import { settingsTexts } from '#i18n'
import { Button, Cards, ProseField, Sheet, TextField } from '#ui'
import styles from './SettingsScreen.module.css'

type Props = { owner: Owner; onSave: (owner: Owner) => Promise<void> }

/** The name on the cover, and one sentence about oneself. */
export function OwnerForm({ owner, onSave }: Props) {
  const [typed, setTyped] = useState({
    given: owner.name.given,
    family: owner.name.family,
    patronymic: owner.name.patronymic ?? '',
    motto: owner.motto ?? '',
  })
  const [isMissing, setMissing] = useState(false)
  const set = (field: keyof typeof typed) => (value: string) =>
    setTyped((now) => ({ ...now, [field]: value }))

  async function save() {
    const given = typed.given.trim()
    setMissing(given === '')
    if (given !== '') await onSave(ownerOf({ ...typed, given }))
  }

  return (
    <Sheet title={settingsTexts.owner}>
      <form
        class={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Cards>
          <TextField
            label={settingsTexts.given}
            value={typed.given}
            error={isMissing ? settingsTexts.required : undefined}
            onInput={set('given')}
            maxLength={60}
            isRequired
          />
          <TextField
            label={settingsTexts.patronymic}
            value={typed.patronymic}
            onInput={set('patronymic')}
            maxLength={60}
          />
          <TextField
            label={settingsTexts.family}
            value={typed.family}
            onInput={set('family')}
            maxLength={60}
          />
        </Cards>
        <ProseField
          label={settingsTexts.motto}
          help={settingsTexts.mottoHelp}
          value={typed.motto}
          onInput={set('motto')}
          maxLength={1000}
        />
        <div>
          <Button type="submit">{settingsTexts.save}</Button>
        </div>
      </form>
    </Sheet>
  )
}

type Typed = { given: string; family: string; patronymic: string; motto: string }

function ownerOf({ given, family, patronymic, motto }: Typed): Owner {
  const second = patronymic.trim()
  const sentence = motto.trim()
  return {
    name: { given, family: family.trim(), ...(second && { patronymic: second }) },
    ...(sentence && { motto: sentence }),
  }
}
