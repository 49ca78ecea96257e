import { useState } from 'preact/hooks'
import type { Structure } from '#domain'
import { beginningTexts, settingsTexts } from '#i18n'
import { Button, ChoiceField, Notice, Sheet } from '#ui'
import { link, parameter } from '../shared/link.ts'
import { loadStructure, structureIds } from '../shared/structures.ts'
import type { Student } from '../shared/student.ts'
import { useLoad } from '../shared/use-load.ts'
import { MovesPreview } from './MovesPreview.tsx'
import { switchTo } from './switch-to.ts'

/** The parameter by which the page remembers, after a switch, what to go back to. */
const leftParameter = 'left'

/** Sections of the folder, and a switch to others that shows first what goes where (invariant 43). */
export function StructureSheet({ student }: { student: Student }) {
  const { structure } = student
  const structures = useLoad(() => Promise.all(structureIds.map((id) => loadStructure({ id }))), []) ?? []
  const [chosen, setChosen] = useState(structure.id)
  const [failure, setFailure] = useState('')
  const target = structures.find(({ id }) => id === chosen)
  const left = structures.find(({ id }) => id === parameter(leftParameter) && id !== structure.id)

  async function go(to: Structure, query: Record<string, string>) {
    const trouble = await switchTo(student, to)
    if (trouble) setFailure(trouble)
    else location.assign(link('/settings/', query))
  }

  return (
    <Sheet title={settingsTexts.sections}>
      {left && (
        <Notice
          tone="ok"
          title={settingsTexts.switchedTitle}
          action={
            <Button icon="undo-2" onClick={() => void go(left, {})}>
              {settingsTexts.back}
            </Button>
          }
        >
          <p>{settingsTexts.switchedText}</p>
        </Notice>
      )}
      {failure && (
        <Notice tone="broken" isLive>
          <p>{failure}</p>
        </Notice>
      )}
      <ChoiceField
        label={beginningTexts.structure}
        help={settingsTexts.sectionsHelp}
        value={chosen}
        choices={[structure, ...structures.filter(({ id }) => id !== structure.id)].map(
          ({ id, title, sections }) => ({
            value: id,
            label: id === structure.id ? `${title.ru} (${settingsTexts.current})` : title.ru,
            help: beginningTexts.sectionsOf(sections.map((section) => section.title.ru)),
          }),
        )}
        onChange={setChosen}
      />
      {target && target.id !== structure.id && (
        <MovesPreview
          key={target.id}
          student={student}
          target={target}
          onSwitch={() => go(target, { [leftParameter]: structure.id })}
          onKeep={() => setChosen(structure.id)}
        />
      )}
    </Sheet>
  )
}
