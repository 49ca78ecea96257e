import { keyTexts, longFingerprint } from '#i18n'
import { type ProfileDb, readOwnerKey } from '#storage'
import { Button, Sheet } from '#ui'
import { saveFile } from '../shared/save-file.ts'
import { showToast } from '../shared/toasts.ts'
import { useLoad } from '../shared/use-load.ts'

/** The owner's key, once there is one: its fingerprint, and a copy that only the six words open. */
export function KeyCopy({ db }: { db: ProfileDb }) {
  const key = useLoad(() => readOwnerKey(db), [db])
  const groups = useLoad(async () => {
    if (!key?.ok) return undefined
    const { fingerprint } = await import('#sign')
    return fingerprint(key.value.thumbprint)
  }, [key])
  if (!key?.ok) return null
  const { value } = key

  async function save() {
    const { writeKeyFile } = await import('#sign')
    saveFile(new Blob([writeKeyFile(value)], { type: 'application/x-pem-file' }), 'portfel-klyuch.pem')
    showToast(keyTexts.copySaved)
  }

  return (
    <Sheet
      title={keyTexts.copyTitle}
      actions={
        <Button icon="key-round" onClick={() => void save()}>
          {keyTexts.saveCopy}
        </Button>
      }
    >
      <p>{keyTexts.copyText}</p>
      {groups && (
        <p>
          {keyTexts.fingerprint}: {longFingerprint(groups)}
        </p>
      )}
    </Sheet>
  )
}
