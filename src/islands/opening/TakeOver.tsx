import type { Verdict } from '#bundle'
import { PortfolioId } from '#domain'
import { openScreenTexts } from '#i18n'
import { listProfiles, setCurrentProfile } from '#storage'
import { Button, LinkButton, Notice } from '#ui'
import { link } from '../shared/link.ts'
import { useLoad } from '../shared/use-load.ts'

/** Whether a checked bundle may become a portfolio here, and the button that does it. */
export function TakeOver({ verdict, onTake }: { verdict: Verdict; onTake: () => void }) {
  const id = PortfolioId.safeParse(verdict.outline?.portfolioId).data
  const profiles = useLoad(listProfiles, [])
  if (!profiles) return null
  if (verdict.headline === 5 || !id) {
    return (
      <Notice tone="broken">
        <p>{openScreenTexts.damaged}</p>
      </Notice>
    )
  }
  if (verdict.outline?.purpose.kind === 'request') return <NotOwn />
  if (profiles.ok && profiles.value.some((profile) => profile.id === id)) return <AlreadyHere id={id} />
  return (
    <Notice
      tone={verdict.headline === 4 ? 'attention' : 'info'}
      action={
        <Button kind="primary" icon="folder-input" onClick={onTake}>
          {verdict.form === 'pdf' ? openScreenTexts.takeText : openScreenTexts.take}
        </Button>
      }
    >
      {verdict.form === 'pdf' && <p>{openScreenTexts.pdfAlone}</p>}
      <p>{verdict.headline === 4 ? openScreenTexts.unsigned : openScreenTexts.keyNote}</p>
    </Notice>
  )
}

/** A request holds entries of a portfolio, but it was sent to be answered. */
function NotOwn() {
  return (
    <Notice
      tone="attention"
      action={<LinkButton href={link('/verify/')}>{openScreenTexts.toVerify}</LinkButton>}
    >
      <p>{openScreenTexts.isRequest}</p>
    </Notice>
  )
}

function AlreadyHere({ id }: { id: PortfolioId }) {
  async function open() {
    const set = await setCurrentProfile(id, new Date())
    if (set.ok) location.assign(link('/portfolio/'))
  }
  return (
    <Notice
      tone="attention"
      action={<Button onClick={() => void open()}>{openScreenTexts.openExisting}</Button>}
    >
      <p>{openScreenTexts.exists}</p>
    </Notice>
  )
}
