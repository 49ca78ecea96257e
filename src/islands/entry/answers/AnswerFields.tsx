import { useState } from 'preact/hooks'
import { type HelperCard, itemOf, type Page, type Structure } from '#domain'
import { answerTexts } from '#i18n'
import type { ProfileDb } from '#storage'
import { Actions, Button, type IconName, ProseField, Sheet } from '#ui'
import { later } from '../../shared/later.tsx'
import type { FieldsProps } from '../EntryEditor.tsx'
import { PointsField, StepsField } from './PointsField.tsx'
import { type AnswerPart, addableParts, partsOf } from './parts.ts'
import { TableField } from './TableField.tsx'

const DrawingField = later(async () => (await import('./DrawingField.tsx')).DrawingField)

type Props = FieldsProps<Page | HelperCard> & { db: ProfileDb; structure: Structure }

const adding = {
  steps: { label: answerTexts.addSteps, icon: 'list' },
  points: { label: answerTexts.addList, icon: 'list' },
  table: { label: answerTexts.addTable, icon: 'plus' },
  drawing: { label: answerTexts.addDrawing, icon: 'pencil' },
} as const satisfies Record<AnswerPart, { label: string; icon: IconName }>

/** The answer of a page or a card in the way its item asks for: text, points, a table, a drawing; more at will. */
export function AnswerFields({ db, structure, entry, onChange }: Props) {
  const [place] = entry.placements
  const item = place && itemOf(structure, place.section, place.item)
  const [added, setAdded] = useState<readonly AnswerPart[]>([])
  const shown = partsOf(entry, item?.answer)
  for (const part of added) shown.add(part)
  const props = { entry, onChange }
  return (
    <Sheet>
      <ProseField
        label={answerTexts.text}
        help={item?.prompt.ru}
        value={entry.text}
        maxLength={20_000}
        onInput={(text) => onChange({ ...entry, text })}
      />
      {entry.kind === 'helper' && shown.has('steps') && <StepsField entry={entry} onChange={onChange} />}
      {shown.has('points') && <PointsField {...props} hasTicks={item?.answer === 'checklist'} />}
      {shown.has('table') && <TableField {...props} />}
      {shown.has('drawing') && <DrawingField {...props} db={db} item={place?.item} />}
      <Actions>
        {addableParts(entry, shown).map((part) => (
          <Button key={part} kind="quiet" icon={adding[part].icon} onClick={() => setAdded([...added, part])}>
            {adding[part].label}
          </Button>
        ))}
      </Actions>
    </Sheet>
  )
}
