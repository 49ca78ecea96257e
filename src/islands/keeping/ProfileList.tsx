import type { PortfolioId } from '#domain'
import { keepingTexts } from '#i18n'
import { listProfiles, setCurrentProfile } from '#storage'
import { Button, Chip, LinkButton, Sheet } from '#ui'
import { link } from '../shared/link.ts'
import { useLoad } from '../shared/use-load.ts'
import styles from './KeepingScreen.module.css'

/** Portfolios of this device, each in a database of its own. */
export function ProfileList({ current }: { current: PortfolioId }) {
  const profiles = useLoad(listProfiles, [])
  if (!profiles?.ok) return null

  async function open(id: PortfolioId) {
    const set = await setCurrentProfile(id, new Date())
    if (set.ok) location.assign(link('/portfolio/'))
  }

  return (
    <Sheet
      title={keepingTexts.profiles}
      actions={<LinkButton href={link('/start/')}>{keepingTexts.begin}</LinkButton>}
    >
      <ul class={styles.lines}>
        {profiles.value.map((profile) => (
          <li key={profile.id} class={styles.line}>
            <span>{profile.name}</span>
            {profile.isExample && <Chip>{keepingTexts.example}</Chip>}
            {profile.id === current ? (
              <Chip>{keepingTexts.current}</Chip>
            ) : (
              <Button kind="quiet" onClick={() => void open(profile.id)}>
                {keepingTexts.open}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
