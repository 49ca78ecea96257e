import { printTexts } from '#i18n'
import { Button, Notice, Progress } from '#ui'
import type { Printed } from './messages.ts'
import type { Printing } from './use-print.ts'

type Props = {
  printing: Printing
  printed: Printed
  label: string
  kind?: 'primary' | 'plain'
  /** Why nothing can be printed now. */
  problem?: string | undefined
}

/** The button that makes a PDF, how far it is, and what became of it. */
export function PrintPanel({ printing: { state, make, cancel }, printed, label, kind, problem }: Props) {
  if (state.kind === 'working')
    return <Progress label={printTexts.making} value={state.share} onCancel={cancel} />
  return (
    <>
      {problem && <p id="print-problem">{problem}</p>}
      <div>
        <Button
          kind={kind ?? 'plain'}
          icon="printer"
          isDisabled={problem !== undefined}
          describedBy={problem && 'print-problem'}
          onClick={() => make(printed)}
        >
          {label}
        </Button>
      </div>
      {state.kind === 'done' && (
        <Notice tone="ok" title={printTexts.done(state.pages)} isLive>
          <p>{printTexts.doneText(state.name)}</p>
          {state.warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </Notice>
      )}
      {state.kind === 'failed' && (
        <Notice tone="attention" isLive>
          <p>{state.text}</p>
        </Notice>
      )}
    </>
  )
}
