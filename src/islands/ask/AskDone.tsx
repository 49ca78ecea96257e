import { askTexts } from '#i18n'
import { Button, VerdictSheet } from '#ui'

type Props = { name: string; to: string; onAgain: () => void }

/** The request is saved: what to do with the file. */
export function AskDone({ name, to, onAgain }: Props) {
  return (
    <VerdictSheet
      tone="ok"
      headline={askTexts.made}
      action={<Button onClick={onAgain}>{askTexts.again}</Button>}
    >
      <p role="status">{askTexts.madeText(name, to)}</p>
    </VerdictSheet>
  )
}
