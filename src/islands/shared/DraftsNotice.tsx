import { waitingTexts } from '#i18n'
import { countReceived } from '#pwa'
import { LinkButton, Notice } from '#ui'
import { link } from './link.ts'
import { useLoad } from './use-load.ts'

/** What waits for the student: entries without a title, and files that other programs handed over. */
export function DraftsNotice({ drafts }: { drafts: number }) {
  const received = useLoad(countReceived, []) ?? 0
  return (
    <>
      {drafts > 0 && (
        <Notice
          tone="plain"
          icon="pencil"
          title={waitingTexts.drafts.notice(drafts)}
          action={<LinkButton href={link('/drafts/')}>{waitingTexts.drafts.open}</LinkButton>}
        >
          <p>{waitingTexts.drafts.text}</p>
        </Notice>
      )}
      {received > 0 && (
        <Notice
          tone="plain"
          icon="folder-input"
          title={waitingTexts.received.notice(received)}
          action={<LinkButton href={link('/inbox/')}>{waitingTexts.received.open}</LinkButton>}
        >
          <p>{waitingTexts.received.text}</p>
        </Notice>
      )}
    </>
  )
}
