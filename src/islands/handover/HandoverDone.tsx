import { handoverTexts } from '#i18n'
import { Actions, LinkButton, VerdictSheet } from '#ui'
import { link } from '../shared/link.ts'

/** The file is saved: what to do with it, and what its reader will miss. */
export function HandoverDone({ name, warnings }: { name: string; warnings: readonly string[] }) {
  return (
    <VerdictSheet
      tone="ok"
      headline={handoverTexts.done}
      action={
        <Actions>
          <LinkButton href={link('/verify/')} kind="primary" icon="shield-check">
            {handoverTexts.check}
          </LinkButton>
          <LinkButton href={link('/handover/')}>{handoverTexts.again}</LinkButton>
        </Actions>
      }
    >
      <p role="status">{handoverTexts.doneText(name)}</p>
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
    </VerdictSheet>
  )
}
