import type { Entry, EvidenceFile } from '#domain'
import { diaryTexts, entryTitle } from '#i18n'
import { type ProfileDb, readCopy, readFileInfos, readOriginal } from '#storage'
import { Button } from '#ui'
import { saveFile } from '../shared/save-file.ts'
import { showToast } from '../shared/toasts.ts'
import { useLoad } from '../shared/use-load.ts'

/** The longer side of what a diary gets, in pixels: printed letters stay readable. */
const maxSide = 1600

type Props = { db: ProfileDb; entry: Entry }

/** The first picture of the entry that shows nobody else, to go with the text into the school diary (S1-27). */
export function DiaryPicture({ db, entry }: Props) {
  const files = entry.evidence.filter((one) => !one.hasOtherPeople).map(({ file }) => file)
  const infos = useLoad(() => readFileInfos(db, files), [db, files.join()])
  const picture = files.map((file) => infos?.get(file)).find((file) => file?.media === 'image')
  if (!picture) return null

  async function save(file: EvidenceFile) {
    const jpeg = await jpegOf(db, file)
    if (jpeg) saveFile(jpeg, diaryTexts.pictureName(entryTitle(entry)))
    showToast(jpeg ? diaryTexts.pictureSaved : diaryTexts.pictureFailed)
  }
  return (
    <Button icon="image" onClick={() => void save(picture)}>
      {diaryTexts.picture}
    </Button>
  )
}

/** JPEG, because diaries know it, and without anything that a camera wrote. */
async function jpegOf(db: ProfileDb, { sha256 }: EvidenceFile): Promise<Blob | undefined> {
  const { reencodePicture } = await import('#media')
  const kept = (await readCopy(db, sha256, 'view')) ?? (await readOriginal(db, sha256))
  const made = kept && (await reencodePicture(kept, { maxSide, type: 'image/jpeg', quality: 0.85 }))
  return made?.ok ? new Blob([made.value.bytes], { type: made.value.mime }) : undefined
}
