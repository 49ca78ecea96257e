import { useState } from 'preact/hooks'
import { explainStorage, explainUnwrap, keyTexts } from '#i18n'
import { type ProfileDb, saveOwnerKey } from '#storage'
import { Button, Disclosure, FilePick, Stack, TextField } from '#ui'

/** Brings the key of another device here: its copy and the six words that open it. */
export function KeyFromCopy({ db, onOpened }: { db: ProfileDb; onOpened: () => void }) {
  const [copy, setCopy] = useState<File>()
  const [phrase, setPhrase] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')

  async function open(file: File) {
    setBusy(true)
    const { openKeyFile } = await import('#sign')
    const key = await openKeyFile(await file.text(), phrase)
    const saved = key.ok ? await saveOwnerKey(db, key.value) : undefined
    setBusy(false)
    if (!key.ok) setFailure(explainUnwrap(key.failure))
    else if (saved?.ok) onOpened()
    else if (saved) setFailure(explainStorage(saved.failure))
  }

  return (
    <Disclosure summary={keyTexts.haveCopy}>
      <Stack gap="small">
        <FilePick
          label={copy?.name ?? keyTexts.copyFile}
          icon="key-round"
          accept=".pem"
          onFiles={([file]) => setCopy(file)}
        />
        <TextField
          label={keyTexts.phraseAsk}
          help={keyTexts.phraseHint}
          value={phrase}
          autocomplete="off"
          error={failure || undefined}
          onInput={setPhrase}
        />
        <Button
          isBusy={isBusy}
          isDisabled={!copy || phrase.trim() === ''}
          onClick={() => copy && void open(copy)}
        >
          {keyTexts.openCopy}
        </Button>
      </Stack>
    </Disclosure>
  )
}
