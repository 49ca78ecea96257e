import { useRef, useState } from 'preact/hooks'
import type { EvidenceFile } from '#domain'
import { explainOpen, explainStorage, openScreenTexts } from '#i18n'
import { setCurrentProfile } from '#storage'
import { FileDrop, LinkButton, Notice, PageTitle, Progress, Stack } from '#ui'
import { later } from '../shared/later.tsx'
import { link } from '../shared/link.ts'
import { type Given, givenOf, useVerify } from '../verify/use-verify.ts'

const VerdictView = later(async () => (await import('../verify/VerdictView.tsx')).VerdictView)
const TakeOver = later(async () => (await import('./TakeOver.tsx')).TakeOver)
const TextTaken = later(async () => (await import('./TextTaken.tsx')).TextTaken)

type Taking =
  | { kind: 'choosing' }
  | { kind: 'text-taken'; missing: readonly EvidenceFile[] }
  | { kind: 'taking'; done: number; of: number }
  | { kind: 'stopped'; text: string }

/** The owner brings a bundle to this device: it is checked first, then taken over whole or not at all. */
export function OpeningScreen() {
  const { state, check, reset } = useVerify()
  const [taking, setTaking] = useState<Taking>({ kind: 'choosing' })
  const stop = useRef<AbortController>(null)

  async function take({ source }: Given) {
    const { openGiven } = await import('./open-given.ts')
    const { importBundle } = await import('./import-bundle.ts')
    const opened = await openGiven(source)
    if (!opened.ok) return setTaking({ kind: 'stopped', text: explainOpen(opened.failure) })
    const isText = !('readFile' in opened.value)
    const of = isText ? 0 : opened.value.files.length
    stop.current = new AbortController()
    setTaking({ kind: 'taking', done: 0, of })
    const onProgress = (done: number) => setTaking({ kind: 'taking', done, of })
    const taken = await importBundle(opened.value, { signal: stop.current.signal, onProgress })
    if (taken.ok) {
      await setCurrentProfile(opened.value.portfolio.id, new Date())
      if (isText) return setTaking({ kind: 'text-taken', missing: opened.value.files })
      return location.assign(link('/portfolio/'))
    }
    const { failure } = taken
    setTaking({
      kind: 'stopped',
      text: failure.kind === 'cancelled' ? openScreenTexts.stopped : explainStorage(failure),
    })
  }

  if (taking.kind === 'text-taken') return <TextTaken missing={taking.missing} />
  if (state.kind === 'checked' && taking.kind !== 'taking') {
    return (
      <Stack>
        {taking.kind === 'stopped' && (
          <Notice tone="attention" isLive>
            <p>{taking.text}</p>
          </Notice>
        )}
        <VerdictView
          given={state.given}
          verdict={state.verdict}
          onAnother={reset}
          next={<TakeOver verdict={state.verdict} onTake={() => void take(state.given)} />}
        />
      </Stack>
    )
  }
  return (
    <Stack>
      <PageTitle title={openScreenTexts.title} lead={openScreenTexts.lead} />
      {state.kind === 'reply' && (
        <Notice
          tone="attention"
          action={<LinkButton href={link('/verify/')}>{openScreenTexts.toVerify}</LinkButton>}
        >
          <p>{openScreenTexts.isReply}</p>
        </Notice>
      )}
      {(state.kind === 'waiting' || state.kind === 'failed' || state.kind === 'reply') && (
        <BundleDrop onGiven={check} />
      )}
      {state.kind === 'checking' && (
        <Progress
          label={openScreenTexts.checking}
          value={state.of ? state.done / state.of : undefined}
          onCancel={reset}
        />
      )}
      {taking.kind === 'taking' && (
        <Progress
          label={openScreenTexts.taking}
          value={taking.of ? taking.done / taking.of : undefined}
          detail={openScreenTexts.takingFiles(taking.done, taking.of)}
          onCancel={() => stop.current?.abort()}
        />
      )}
    </Stack>
  )
}

function BundleDrop({ onGiven }: { onGiven: (given: Given) => void }) {
  return (
    <FileDrop
      label={openScreenTexts.drop}
      hint={openScreenTexts.hint}
      accept=".zip,.pdf,application/zip,application/pdf"
      isMultiple={false}
      onFiles={(files) => {
        const given = givenOf(files)
        if (given) onGiven(given)
      }}
    />
  )
}
