import { useState } from 'preact/hooks'
import type { Portfolio } from '#domain'
import { explainStorage, keyStepTexts, keyTexts } from '#i18n'
import { type ProfileDb, saveOwnerKey } from '#storage'
import { Actions, Button, CheckField, Notice, Sheet } from '#ui'
import { useLoad } from '../shared/use-load.ts'
import styles from './HandoverScreen.module.css'
import { KeyFromCopy } from './KeyFromCopy.tsx'

type Props = { db: ProfileDb; portfolio: Portfolio; onCreated: () => void }

/** Makes the owner's key once. The six words are shown this one time and kept nowhere. */
export function KeyStep({ db, portfolio, onCreated }: Props) {
  const phrase = useLoad(newPhrase, [])
  const [isWritten, setWritten] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')

  async function create() {
    if (!phrase || !isWritten) return
    setBusy(true)
    const { createOwnerKey } = await import('#sign')
    const now = new Date()
    const { name } = portfolio.owner
    const key = await createOwnerKey({ name, portfolioId: portfolio.id, passphrase: phrase, now })
    const saved = await saveOwnerKey(db, key, now)
    setBusy(false)
    if (saved.ok) onCreated()
    else setFailure(explainStorage(saved.failure))
  }

  return (
    <Sheet title={keyStepTexts.title}>
      <p>{keyStepTexts.why}</p>
      <h3>{keyTexts.phrase}</h3>
      <ol class={styles.words}>
        {phrase?.split(' ').map((word, at) => (
          <li key={`${at} ${word}`}>{word}</li>
        ))}
      </ol>
      <p class={styles.note}>{keyTexts.phraseAbout}</p>
      <p class={styles.note}>{keyTexts.phraseLost}</p>
      <CheckField label={keyTexts.phraseWritten} isChecked={isWritten} onChange={setWritten} />
      <Actions>
        <Button
          kind="primary"
          icon="key-round"
          isBusy={isBusy}
          isDisabled={!isWritten}
          onClick={() => void create()}
        >
          {isBusy ? keyStepTexts.creating : keyStepTexts.create}
        </Button>
        <Button icon="printer" onClick={() => window.print()}>
          {keyStepTexts.print}
        </Button>
      </Actions>
      {failure && (
        <Notice tone="broken" isLive>
          <p>{failure}</p>
        </Notice>
      )}
      <KeyFromCopy db={db} onOpened={onCreated} />
    </Sheet>
  )
}

async function newPhrase(): Promise<string> {
  const [{ newRecoveryPhrase }, { default: list }] = await Promise.all([
    import('#sign'),
    import('../../../content/reference/recovery-words.json'),
  ])
  return newRecoveryPhrase(list.words)
}
