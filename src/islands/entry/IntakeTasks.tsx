import { evidenceTexts } from '#i18n'
import { Button, FileProgressList } from '#ui'
import type { FileIntake } from './use-intake.ts'

/** Files on their way in, and the way to keep one that was refused as a picture. */
export function IntakeTasks({ intake }: { intake: FileIntake }) {
  if (intake.tasks.length === 0) return null
  return (
    <>
      <FileProgressList tasks={intake.tasks} onCancel={intake.cancel} onDismiss={intake.dismiss} />
      {[...intake.refused].map(([id, { file }]) => (
        <Button key={id} icon="file" onClick={() => void intake.keepAsAttachment(id)}>
          {evidenceTexts.keepAsAttachment(file.name)}
        </Button>
      ))}
    </>
  )
}
