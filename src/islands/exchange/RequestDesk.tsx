import { useState } from 'preact/hooks'
import type { BundleSource, OpenedBundle } from '#bundle'
import type { Confirmer } from '#domain'
import { confirmerLine, explainOpen, fullName, requestTexts } from '#i18n'
import { readConfirmer } from '#storage'
import { Actions, Button, Notice, PageTitle, Sheet, Stack } from '#ui'
import { saveFile } from '../shared/save-file.ts'
import { useLoad } from '../shared/use-load.ts'
import { ConfirmerForm } from './ConfirmerForm.tsx'
import { type Draft, type Drafts, draftOf, isAnswered } from './drafts.ts'
import { ReplySaved } from './ReplySaved.tsx'
import { RequestLine } from './RequestLine.tsx'

type Props = { source: BundleSource; onAnother: () => void }

/** Where a teacher, a coach or an expert answers a request: no portfolio, no account. */
export function RequestDesk({ source, onAnother }: Props) {
  const opened = useLoad(async () => {
    const { openBundle } = await import('#bundle')
    return openBundle(source)
  }, [source])
  if (!opened) return <p role="status">{requestTexts.reading}</p>
  if (!opened.ok) return <Notice tone="broken">{explainOpen(opened.failure)}</Notice>
  return <Desk request={opened.value} onAnother={onAnother} />
}

type DeskProps = { request: OpenedBundle; onAnother: () => void }

function Desk({ request, onAnother }: DeskProps) {
  const { entries, index } = request
  const [drafts, setDrafts] = useState<Drafts>(new Map())
  // Null while the person at this device says who they are.
  const [person, setPerson] = useState<Confirmer | null>()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const [saved, setSaved] = useState('')
  const known = useLoad(readConfirmer, [])
  const by = person === undefined && known?.ok ? known.value.confirmer : person
  const left = entries.filter(({ id }) => !isAnswered(draftOf(drafts, id))).length
  if (!known || index.purpose.kind !== 'request') return null
  const { to, words } = index.purpose

  async function sign(confirmer: Confirmer) {
    setBusy(true)
    const { makeReply } = await import('./make-reply.ts')
    const reply = await makeReply({ request, drafts, confirmer, now: new Date() })
    setBusy(false)
    if (!reply.ok) return setFailure(requestTexts.failed)
    saveFile(reply.value.file, reply.value.name)
    setSaved(reply.value.name)
  }

  if (saved) return <ReplySaved name={saved} onAnother={onAnother} />
  return (
    <Stack>
      <PageTitle
        title={requestTexts.asks(fullName(index.owner.name))}
        overline={requestTexts.toYou(to)}
        lead={requestTexts.asksLead(entries.length)}
      />
      {words && <Notice tone="plain">{words}</Notice>}
      {entries.map((entry) => (
        <RequestLine
          key={entry.id}
          request={request}
          entry={entry}
          draft={draftOf(drafts, entry.id)}
          onChange={(draft: Draft) => setDrafts(new Map(drafts).set(entry.id, draft))}
        />
      ))}
      {by ? (
        <Sheet title={requestTexts.who}>
          <p>{requestTexts.signedAs(confirmerLine(by))}</p>
          {left > 0 && <p id="reply-problem">{requestTexts.left(left)}</p>}
          <Actions>
            <Button
              kind="primary"
              icon="stamp"
              isBusy={isBusy}
              isDisabled={left > 0}
              describedBy={left > 0 ? 'reply-problem' : undefined}
              onClick={() => void sign(by)}
            >
              {requestTexts.sign}
            </Button>
            <Button kind="quiet" onClick={() => setPerson(null)}>
              {requestTexts.change}
            </Button>
          </Actions>
          <p>{requestTexts.signNote}</p>
          {failure && (
            <Notice tone="broken" isLive>
              <p>{failure}</p>
            </Notice>
          )}
        </Sheet>
      ) : (
        <ConfirmerForm onReady={setPerson} />
      )}
    </Stack>
  )
}
