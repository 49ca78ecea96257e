import { useState } from 'preact/hooks'
import { Confirmer, type ConfirmerRole, confirmerRoles } from '#domain'
import { confirmerRoleWords, requestTexts } from '#i18n'
import { Button, SelectField, Sheet, TextField } from '#ui'

const roles = confirmerRoles.map((value) => ({ value, label: confirmerRoleWords[value] }))

/** Asked once on a device: who it is that confirms. */
export function ConfirmerForm({ onReady }: { onReady: (confirmer: Confirmer) => void }) {
  const [name, setName] = useState('')
  const [role, setRole] = useState<ConfirmerRole | ''>('')
  const [organisation, setOrganisation] = useState('')
  const confirmer = Confirmer.safeParse({ name, role, organisation }).data
  return (
    <Sheet title={requestTexts.who}>
      <p>{requestTexts.whoHelp}</p>
      <TextField
        label={requestTexts.name}
        value={name}
        maxLength={200}
        autocomplete="name"
        onInput={setName}
        isRequired
      />
      <SelectField
        label={requestTexts.role}
        value={role}
        options={roles}
        placeholder={requestTexts.rolePlaceholder}
        onChange={setRole}
        isRequired
      />
      <TextField
        label={requestTexts.organisation}
        value={organisation}
        maxLength={200}
        autocomplete="organization"
        onInput={setOrganisation}
      />
      <div>
        <Button kind="primary" isDisabled={!confirmer} onClick={() => confirmer && onReady(confirmer)}>
          {requestTexts.ready}
        </Button>
      </div>
    </Sheet>
  )
}
