import { useState } from 'preact/hooks'
import { explainStorage, whoTexts } from '#i18n'
import { type ProfileSummary, profileReport, removeProfile } from '#storage'
import { Button, Dialog, Notice } from '#ui'
import { useLoad } from '../shared/use-load.ts'

type Props = { profile: ProfileSummary; onKeep: () => void; onRemoved: () => void }

/** The one confirmation of the product: says what goes, and when the last copy was made. */
export function RemoveDialog({ profile, onKeep, onRemoved }: Props) {
  const [failure, setFailure] = useState('')
  const report = useLoad(() => profileReport(profile.id), [profile.id])

  async function remove() {
    const removed = await removeProfile(profile.id)
    if (removed.ok) onRemoved()
    else setFailure(explainStorage(removed.failure))
  }

  return (
    <Dialog
      title={whoTexts.askTitle}
      isOpen
      onClose={onKeep}
      actions={
        <>
          <Button onClick={onKeep}>{whoTexts.keep}</Button>
          <Button kind="danger" icon="trash-2" onClick={() => void remove()}>
            {whoTexts.remove}
          </Button>
        </>
      }
    >
      <p>{whoTexts.ask(profile.name)}</p>
      {report?.ok && (
        <>
          <p>{whoTexts.lost(report.value.entries, report.value.files)}</p>
          <p>
            {report.value.lastCopyAt ? whoTexts.copyAt(report.value.lastCopyAt) : whoTexts.noCopy}{' '}
            {report.value.lastCopyAt &&
              report.value.changedSinceCopy > 0 &&
              whoTexts.changedSince(report.value.changedSinceCopy)}
          </p>
        </>
      )}
      {failure && (
        <Notice tone="broken" isLive>
          <p>{failure}</p>
        </Notice>
      )}
    </Dialog>
  )
}
