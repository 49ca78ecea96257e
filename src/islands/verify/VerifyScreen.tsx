import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Verdict } from '#bundle'
import { fileSize, requestTexts, verifyScreenTexts } from '#i18n'
import { receivedFiles, takeLaunchedFiles } from '#pwa'
import { Button, FileDrop, LinkButton, Notice, PageTitle, Progress, Stack } from '#ui'
import { later } from '../shared/later.tsx'
import { link, parameter } from '../shared/link.ts'
import { FolderPick } from './FolderPick.tsx'
import { givenOf, useVerify } from './use-verify.ts'
import { VerdictView } from './VerdictView.tsx'

const RequestDesk = later(async () => (await import('../exchange/RequestDesk.tsx')).RequestDesk)
const TakeReply = later(async () => (await import('../exchange/TakeReply.tsx')).TakeReply)

/**
 * What was sent, for everybody, without a portfolio: a bundle is checked, a request is answered, a reply
 * is taken by its owner.
 */
export function VerifyScreen() {
  const { state, check, reset } = useVerify()
  const take = (files: readonly File[]) => {
    const given = givenOf(files)
    if (given) check(given)
  }
  useEffect(() => {
    takeLaunchedFiles(take)
    void takeReceived(take)
  }, [])
  switch (state.kind) {
    case 'waiting':
      return (
        <Stack>
          <PageTitle title={verifyScreenTexts.title} lead={verifyScreenTexts.lead} />
          <FileDrop
            label={verifyScreenTexts.drop}
            hint={verifyScreenTexts.hint}
            accept=".zip,.pdf,application/zip,application/pdf"
            isMultiple={false}
            onFiles={take}
          />
          <FolderPick label={verifyScreenTexts.folder} onFiles={take} />
        </Stack>
      )
    case 'checking':
      return (
        <Stack>
          <PageTitle title={state.given.name} overline={verifyScreenTexts.overline} />
          <Progress
            label={verifyScreenTexts.checking}
            value={state.of > 0 ? state.done / state.of : undefined}
            detail={
              state.of > 0 ? verifyScreenTexts.checked(fileSize(state.done), fileSize(state.of)) : undefined
            }
            onCancel={reset}
          />
        </Stack>
      )
    case 'failed':
      return (
        <Notice tone="broken" isLive action={<Button onClick={reset}>{verifyScreenTexts.another}</Button>}>
          <p>{verifyScreenTexts.failed}</p>
        </Notice>
      )
    case 'reply':
      return <TakeReply reply={state.reply} onAnother={reset} />
    case 'checked':
      if (isRequest(state.verdict)) return <RequestDesk source={state.given.source} onAnother={reset} />
      return (
        <VerdictView
          given={state.given}
          verdict={state.verdict}
          onAnother={reset}
          next={nextOf(state.verdict)}
        />
      )
  }
}

/** Nobody answers a request that may have been changed on its way, or that its owner did not sign. */
function isRequest({ headline, outline }: Verdict): boolean {
  return outline?.purpose.kind === 'request' && headline === 2
}

function nextOf(verdict: Verdict): ComponentChildren {
  if (verdict.outline?.purpose.kind === 'request') {
    return (
      <Notice tone="broken">{verdict.headline === 5 ? requestTexts.broken : requestTexts.unsigned}</Notice>
    )
  }
  return isRestorable(verdict) && <OwnText />
}

function isRestorable({ form, headline, outline }: Verdict): boolean {
  return form === 'pdf' && headline !== 5 && outline !== undefined
}

function OwnText() {
  return (
    <Notice tone="info" action={<LinkButton href={link('/open/')}>{verifyScreenTexts.toOwn}</LinkButton>}>
      <p>{verifyScreenTexts.ownText}</p>
    </Notice>
  )
}

/** A file that another program shared with the app, named by the address. It stays in the inbox. */
async function takeReceived(onFiles: (files: readonly File[]) => void): Promise<void> {
  const wanted = parameter('received')
  if (!wanted) return
  const found = (await receivedFiles()).filter(({ key }) => key === wanted)
  onFiles(found.map(({ file }) => file))
}
