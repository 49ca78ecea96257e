import { useState } from 'preact/hooks'
import { captureTexts } from '#i18n'
import { Actions, Button, ChoiceField, FilterChips, Sheet } from '#ui'
import type { Subject } from './make-entries.ts'
import { isPhoto, type Shape, subjectOf } from './use-capture.ts'

type Props = {
  files: readonly File[]
  onMake: (shape: Shape, subject: Subject) => void
  onBack: () => void
}

const subjects: readonly Subject[] = ['awards', 'works']

/** Several files: one entry, one document, or a draft for each. */
export function CaptureChoice({ files, onMake, onBack }: Props) {
  const [shape, setShape] = useState<Shape>('each')
  const [subject, setSubject] = useState(subjectOf(files))
  const { each, one, document } = captureTexts.choices
  const areAllPhotos = files.every(({ type }) => isPhoto(type))
  return (
    <Sheet title={captureTexts.chosen(files.length)}>
      <ChoiceField
        label={captureTexts.ask}
        value={shape}
        choices={[
          { value: 'each', label: each.label(files.length), help: each.help },
          { value: 'one', label: one.label, help: one.help },
          ...(areAllPhotos ? [{ value: 'document' as const, ...document }] : []),
        ]}
        onChange={setShape}
      />
      <FilterChips
        label={captureTexts.what}
        filters={subjects.map((value) => ({ value, label: captureTexts.whatWords[value] }))}
        value={subject}
        onChange={setSubject}
      />
      <Actions>
        <Button kind="primary" icon="check" onClick={() => onMake(shape, subject)}>
          {captureTexts.make}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {captureTexts.back}
        </Button>
      </Actions>
    </Sheet>
  )
}
