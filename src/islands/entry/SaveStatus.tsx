import { entryTexts, explainStorage } from '#i18n'
import { Actions, Button, Notice, SaveState } from '#ui'
import type { Draft } from './use-draft.ts'

/** The time of the last save, beside the title; empty before the first change. */
export function SaveStatus({ state }: Pick<Draft, 'state'>) {
  if (state.kind === 'idle') return null
  return <SaveState state={state.kind} at={state.kind === 'saved' ? state.at : undefined} />
}

/** What stands in the way of saving, and what can be done. Nothing typed is lost meanwhile. */
export function SaveTrouble({ draft }: { draft: Draft }) {
  const { state } = draft
  if (state.kind !== 'failed') return null
  const isElsewhere = state.failure.kind === 'changed-elsewhere'
  return (
    <Notice
      tone={isElsewhere ? 'attention' : 'broken'}
      title={entryTexts.notSaved}
      isLive
      action={
        isElsewhere ? (
          <Actions>
            <Button onClick={() => void draft.keepMine()}>{entryTexts.keepMine}</Button>
            <Button onClick={() => void draft.takeStored()}>{entryTexts.takeOther}</Button>
          </Actions>
        ) : (
          <Button onClick={() => void draft.flush()}>{entryTexts.retry}</Button>
        )
      }
    >
      <p>{isElsewhere ? entryTexts.changedElsewhere : explainStorage(state.failure)}</p>
    </Notice>
  )
}
