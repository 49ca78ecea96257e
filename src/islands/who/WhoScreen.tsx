import { useState } from 'preact/hooks'
import type { PortfolioId } from '#domain'
import { explainStorage, whoTexts } from '#i18n'
import { listProfiles, type ProfileSummary, setCurrentProfile } from '#storage'
import { Actions, Button, Chip, LinkButton, Notice, Sheet, Stack } from '#ui'
import { later } from '../shared/later.tsx'
import { link } from '../shared/link.ts'
import { useLoad } from '../shared/use-load.ts'
import styles from './WhoScreen.module.css'

const RemoveDialog = later(async () => (await import('./RemoveDialog.tsx')).RemoveDialog)

/** Whose portfolio to open, where several children share a device. */
export function WhoScreen() {
  const [changes, setChanges] = useState(0)
  const [asked, setAsked] = useState<ProfileSummary>()
  const [note, setNote] = useState('')
  const profiles = useLoad(listProfiles, [changes])
  if (!profiles) return null
  if (!profiles.ok) return <Notice tone="broken">{explainStorage(profiles.failure)}</Notice>

  function finish(text: string) {
    setAsked(undefined)
    setNote(text)
    setChanges((times) => times + 1)
  }

  return (
    <Stack>
      {note && (
        <Notice tone="info" isLive>
          <p>{note}</p>
        </Notice>
      )}
      {profiles.value.length === 0 && <p>{whoTexts.none}</p>}
      <ul class={styles.profiles}>
        {profiles.value.map((profile) => (
          <li key={profile.id}>
            <Profile profile={profile} onAsk={() => setAsked(profile)} />
          </li>
        ))}
      </ul>
      <div>
        <LinkButton href={link('/start/')} icon="plus">
          {whoTexts.add}
        </LinkButton>
      </div>
      {asked && (
        <RemoveDialog
          key={asked.id}
          profile={asked}
          onKeep={() => setAsked(undefined)}
          onRemoved={() => finish(whoTexts.removed(asked.name))}
        />
      )}
    </Stack>
  )
}

type ProfileProps = { profile: ProfileSummary; onAsk: () => void }

function Profile({ profile: { id, name, isExample, lastOpenedAt }, onAsk }: ProfileProps) {
  return (
    <Sheet>
      <div class={styles.words}>
        <h2>{name}</h2>
        <p class={styles.about}>
          {isExample && <Chip>{whoTexts.example}</Chip>} {whoTexts.openedAt(lastOpenedAt)}
        </p>
      </div>
      <Actions>
        <Button kind="primary" icon="folder-open" onClick={() => void open(id)}>
          {whoTexts.open}
        </Button>
        <Button kind="quiet" icon="trash-2" onClick={onAsk}>
          <span class="visually-hidden">{whoTexts.removeOf(name)}</span>
          <span aria-hidden="true">{whoTexts.remove}</span>
        </Button>
      </Actions>
    </Sheet>
  )
}

async function open(id: PortfolioId): Promise<void> {
  const set = await setCurrentProfile(id, new Date())
  if (set.ok) location.assign(link('/portfolio/'))
}
