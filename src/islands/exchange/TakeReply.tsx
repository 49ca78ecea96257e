import { useState } from 'preact/hooks'
import type { OpenedReply, ReplyFailure, ReplyLine } from '#bundle'
import type { Entry, EntryId } from '#domain'
import type { Result } from '#failure'
import {
  confirmerLine,
  declineWords,
  entryTitle,
  explainReply,
  explainStorage,
  meaningWords,
  replyTexts,
} from '#i18n'
import { takeAnswers } from '#storage'
import { Actions, Button, CheckField, LinkButton, Notice, PageTitle, Sheet, Stack, VerdictSheet } from '#ui'
import { ticked } from '../handover/chosen.ts'
import { link } from '../shared/link.ts'
import { currentStudent } from '../shared/student.ts'
import { useLoad } from '../shared/use-load.ts'
import { laidBeside } from './lay-beside.ts'

type Props = { reply: Result<OpenedReply, ReplyFailure>; onAnother: () => void }

/** The owner takes a reply line by line; nothing is merged by itself. */
export function TakeReply({ reply, onAnother }: Props) {
  if (reply.ok) return <Opened opened={reply.value} onAnother={onAnother} />
  return <Refused title={replyTexts.notTaken} text={explainReply(reply.failure)} onAnother={onAnother} />
}

function Opened({ opened, onAnother }: { opened: OpenedReply; onAnother: () => void }) {
  const loaded = useLoad(async () => {
    const student = await currentStudent()
    return { student, laid: student.ok && student.value && (await laidBeside(student.value, opened)) }
  }, [opened])
  if (!loaded) return null
  const { student, laid } = loaded
  const title = replyTexts.title(opened.reply.by.name)
  if (!student.ok)
    return <Refused title={title} text={explainStorage(student.failure)} onAnother={onAnother} />
  if (!student.value || !laid)
    return <Refused title={title} text={replyTexts.noPortfolio} onAnother={onAnother} />
  if (!laid.ok) {
    const text = laid.failure.kind === 'no-key' ? replyTexts.noKey : replyTexts.otherStudent
    return <Refused title={title} text={text} onAnother={onAnother} />
  }
  return <Lines opened={opened} db={student.value.db} {...laid.value} />
}

type RefusedProps = { title: string; text: string; onAnother: () => void }

function Refused({ title, text, onAnother }: RefusedProps) {
  return (
    <Stack>
      <PageTitle title={title} />
      <Notice tone="attention" isLive action={<Button onClick={onAnother}>{replyTexts.another}</Button>}>
        <p>{text}</p>
      </Notice>
    </Stack>
  )
}

type LinesProps = {
  opened: OpenedReply
  db: Parameters<typeof takeAnswers>[0]
  lines: readonly ReplyLine[]
  entries: ReadonlyMap<EntryId, Entry>
}

function Lines({ opened: { reply }, db, lines, entries }: LinesProps) {
  const [chosen, setChosen] = useState<ReadonlySet<EntryId>>(
    () => new Set(lines.filter(({ standing }) => standing === 'fits').map(({ answer }) => answer.entry)),
  )
  const [failure, setFailure] = useState('')
  const [taken, setTaken] = useState<number>()
  const going = lines.filter(({ answer }) => chosen.has(answer.entry))

  async function take() {
    const confirmations = going.flatMap(({ confirmation }) => confirmation ?? [])
    const answers = going.map(({ answer }) =>
      answer.answer === 'confirmed'
        ? { entry: answer.entry, answer: answer.answer }
        : { entry: answer.entry, answer: answer.answer, reason: answer.reason, words: answer.words },
    )
    const done = await takeAnswers(db, { request: reply.request, answers, confirmations, by: reply.by.name })
    if (done.ok) setTaken(confirmations.length)
    else setFailure(explainStorage(done.failure))
  }

  if (taken !== undefined) return <Taken taken={taken} />
  return (
    <Stack>
      <PageTitle title={replyTexts.title(reply.by.name)} lead={replyTexts.lead} />
      <Sheet title={replyTexts.who(confirmerLine(reply.by))}>
        <p>{replyTexts.whoNote}</p>
        {lines.map((line) => (
          <CheckField
            key={line.answer.entry}
            label={titleOf(line, entries)}
            help={[answerWords(line), replyTexts.standing[line.standing]].filter(Boolean).join('. ')}
            isChecked={chosen.has(line.answer.entry)}
            isDisabled={line.standing === 'taken' || line.standing === 'no-entry'}
            onChange={(isTicked) => setChosen(ticked(chosen, line.answer.entry, isTicked))}
          />
        ))}
        <Actions>
          <Button kind="primary" icon="check" isDisabled={going.length === 0} onClick={() => void take()}>
            {replyTexts.take}
          </Button>
        </Actions>
        {failure && (
          <Notice tone="broken" isLive>
            <p>{failure}</p>
          </Notice>
        )}
      </Sheet>
    </Stack>
  )
}

function Taken({ taken }: { taken: number }) {
  return (
    <Stack>
      <PageTitle title={replyTexts.heading} />
      <VerdictSheet
        tone="ok"
        headline={replyTexts.taken}
        action={
          <LinkButton href={link('/portfolio/')} kind="primary" icon="book-open">
            {replyTexts.toPortfolio}
          </LinkButton>
        }
      >
        <p role="status">{replyTexts.takenText(taken)}</p>
      </VerdictSheet>
    </Stack>
  )
}

function titleOf({ answer }: ReplyLine, entries: ReadonlyMap<EntryId, Entry>): string {
  const entry = entries.get(answer.entry)
  return entry ? entryTitle(entry) : replyTexts.unknownEntry
}

function answerWords({ answer, confirmation }: ReplyLine): string {
  if (answer.answer === 'declined') {
    return [replyTexts.declined(declineWords[answer.reason]), answer.words].filter(Boolean).join('. ')
  }
  return confirmation ? replyTexts.confirmed(meaningWords[confirmation.meaning]) : ''
}
