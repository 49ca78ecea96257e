import { draftsTexts, inboxTexts } from '#i18n'
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
          title={draftsTexts.notice(drafts)}
          action={<LinkButton href={link('/drafts/')}>{draftsTexts.open}</LinkButton>}
        >
          <p>{draftsTexts.noticeText}</p>
        </Notice>
      )}
      {received > 0 && (
        <Notice
          tone="plain"
          icon="folder-input"
          title={inboxTexts.notice(received)}
          action={<LinkButton href={link('/inbox/')}>{inboxTexts.open}</LinkButton>}
        >
          <p>{inboxTexts.noticeText}</p>
        </Notice>
      )}
    </>
  )
}
