import { requestTexts } from '#i18n'
import { Button, PageTitle, Stack, VerdictSheet } from '#ui'

/** The reply is saved: what to do with the file. */
export function ReplySaved({ name, onAnother }: { name: string; onAnother: () => void }) {
  return (
    <Stack>
      <PageTitle title={requestTexts.title} />
      <VerdictSheet
        tone="ok"
        headline={requestTexts.signed}
        action={<Button onClick={onAnother}>{requestTexts.another}</Button>}
      >
        <p role="status">{requestTexts.signedText(name)}</p>
      </VerdictSheet>
    </Stack>
  )
}
