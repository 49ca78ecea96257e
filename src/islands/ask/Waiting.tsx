import { useState } from 'preact/hooks'
import type { Entry, EntryId, SentRequest } from '#domain'
import { askTexts, declineWords, entryTitle, explainStorage } from '#i18n'
import { allEntries, listRequests, type ProfileDb, withdrawRequest } from '#storage'
import { Actions, Button, DataList, LinkButton, Notice, Sheet, Stack } from '#ui'
import { link } from '../shared/link.ts'
import { useWatch } from '../shared/use-watch.ts'

const dayMs = 86_400_000

/** What was asked of whom, how long it waits, and what was answered (S2-09). */
export function Waiting({ db }: { db: ProfileDb }) {
  const [failure, setFailure] = useState('')
  const loaded = useWatch(async () => {
    const entries = await allEntries(db)
    return { requests: await listRequests(db), entries: new Map(entries.map((one) => [one.id, one])) }
  }, [db])
  if (!loaded || loaded.requests.length === 0) return null

  async function withdraw({ id }: SentRequest) {
    const withdrawn = await withdrawRequest(db, id)
    setFailure(withdrawn.ok ? '' : explainStorage(withdrawn.failure))
  }

  return (
    <Sheet
      title={askTexts.waiting}
      actions={<LinkButton href={link('/verify/')}>{askTexts.openReply}</LinkButton>}
    >
      {failure && (
        <Notice tone="broken" isLive>
          <p>{failure}</p>
        </Notice>
      )}
      <Stack>
        {loaded.requests.map((request) => (
          <Asked
            key={request.id}
            request={request}
            entries={loaded.entries}
            onWithdraw={() => void withdraw(request)}
          />
        ))}
      </Stack>
    </Sheet>
  )
}

type AskedProps = {
  request: SentRequest
  entries: ReadonlyMap<EntryId, Entry>
  onWithdraw: () => void
}

function Asked({ request, entries, onWithdraw }: AskedProps) {
  const { to, at, items } = request
  const isOpen = items.some(({ answer }) => answer === undefined)
  const lines = items.map((item) => {
    const entry = entries.get(item.entry)
    return { term: entry ? entryTitle(entry) : askTexts.lost, value: answerOf(item, at) }
  })
  return (
    <section aria-label={askTexts.toWhom(to, at)}>
      <h3>{askTexts.toWhom(to, at)}</h3>
      <DataList items={lines} />
      {isOpen && (
        <Actions>
          <Button kind="quiet" onClick={onWithdraw}>
            {askTexts.withdraw}
          </Button>
        </Actions>
      )}
    </section>
  )
}

function answerOf({ answer, reason, words }: SentRequest['items'][number], at: string): string {
  if (!answer) return askTexts.days(Math.floor((Date.now() - Date.parse(at)) / dayMs))
  return [askTexts.answered[answer], reason && declineWords[reason], words].filter(Boolean).join('. ')
}
