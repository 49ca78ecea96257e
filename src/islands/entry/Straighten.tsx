import { useEffect, useState } from 'preact/hooks'
import type { EvidenceFile } from '#domain'
import { evidenceTexts, explainIntake, explainStorage } from '#i18n'
import { takeFiles } from '#media'
import { keepFile, type ProfileDb, readOriginal } from '#storage'
import { ScanDialog } from '../scan/ScanDialog.tsx'
import { showToast } from '../shared/toasts.ts'

type Props = {
  db: ProfileDb
  file: EvidenceFile
  /** The new picture is kept; the photo it was made from is untouched. */
  onKept: (straightened: EvidenceFile) => void
  onClose: () => void
}

/** Straightens a kept photo and keeps the result as a file of its own. */
export function Straighten({ db, file, onKept, onClose }: Props) {
  const [picture, setPicture] = useState<Blob>()
  useEffect(() => {
    void readOriginal(db, file.sha256).then((original) => {
      if (original) return setPicture(original)
      showToast(evidenceTexts.missing)
      onClose()
    })
  }, [])

  async function keep(made: File) {
    for await (const taken of takeFiles([made])) {
      if (!taken.ok) return showToast(explainIntake(taken.failure))
      const kept = await keepFile(db, taken.value.file, new Date())
      if (kept.ok) onKept(kept.value.file)
      else showToast(explainStorage(kept.failure))
    }
  }

  if (!picture) return null
  return (
    <ScanDialog
      picture={picture}
      name={file.name}
      onDone={async (result) => {
        if (result) await keep(result.file)
        onClose()
      }}
    />
  )
}
