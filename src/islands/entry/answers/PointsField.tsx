import type { Checkable, HelperCard, Page } from '#domain'
import { answerTexts } from '#i18n'
import { EditableRows } from '../EditableRows.tsx'
import type { FieldsProps } from '../EntryEditor.tsx'
import { RowTick } from '../RowTick.tsx'

type Props = FieldsProps<Page | HelperCard> & { hasTicks: boolean }

/** A list of points, with ticks where they were asked for or already stand. */
export function PointsField({ entry, onChange, hasTicks }: Props) {
  const points = entry.points ?? []
  const isTicked = hasTicks || points.some(({ isDone }) => isDone !== undefined)
  const tick = (point: Checkable, change: (next: Checkable) => void, said: string) => (
    <RowTick
      label={answerTexts.tick(said)}
      isDone={point.isDone ?? false}
      onChange={(isDone) => change({ ...point, isDone })}
    />
  )
  return (
    <EditableRows<Checkable>
      label={isTicked ? answerTexts.checklist : answerTexts.list}
      name={answerTexts.point}
      addLabel={answerTexts.addPoint}
      rows={points}
      blank={{ text: '' }}
      most={200}
      onChange={(next) => onChange({ ...entry, points: next })}
      before={isTicked ? tick : undefined}
    />
  )
}

/** Steps of an algorithm or a memo. */
export function StepsField({ entry, onChange }: FieldsProps<HelperCard>) {
  return (
    <EditableRows
      label={answerTexts.steps}
      name={answerTexts.step}
      addLabel={answerTexts.addStep}
      rows={entry.steps.map((text) => ({ text }))}
      blank={{ text: '' }}
      most={50}
      isOrdered
      onChange={(rows) => onChange({ ...entry, steps: rows.map(({ text }) => text) })}
    />
  )
}
