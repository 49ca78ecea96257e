import { useState } from 'preact/hooks'
import { binderTexts } from '#i18n'
import { everyEntry, readSetting, saveSetting } from '#storage'
import { CheckField, EmptyState, LinkButton, Notice, Sheet, Stack, TextField } from '#ui'
import { PrintPanel } from '../print/PrintPanel.tsx'
import { usePrint } from '../print/use-print.ts'
import { link } from '../shared/link.ts'
import type { Student } from '../shared/student.ts'
import { useLoad } from '../shared/use-load.ts'
import { type BinderChoice, chosenEntries, printedUnder } from './choice.ts'
import { SectionTicks } from './SectionTicks.tsx'

type Loaded = Awaited<ReturnType<typeof load>>

/** «Папка на бумаге»: the portfolio as A4 sheets for a binder. */
export function BinderScreen({ student }: { student: Student }) {
  const loaded = useLoad(() => load(student), [student])
  if (!loaded) return null
  if (loaded.entries.length > 0) return <Binder student={student} loaded={loaded} />
  return (
    <EmptyState
      title={binderTexts.empty}
      text={binderTexts.emptyText}
      actions={
        <LinkButton href={link('/add/')} kind="primary" icon="plus">
          {binderTexts.add}
        </LinkButton>
      }
    />
  )
}

async function load({ db }: Student) {
  const { entries, damaged } = await everyEntry(db)
  return { entries, damaged: damaged.length, caseIndex: (await readSetting(db, 'caseIndex')) ?? '' }
}

function Binder({ student, loaded }: { student: Student; loaded: Loaded }) {
  const { db, structure } = student
  const { entries, damaged } = loaded
  const [choice, setChoice] = useState<BinderChoice>(() => ({
    sections: new Set(entries.map((entry) => printedUnder(structure, entry))),
    hasArchive: false,
    hasPersonal: false,
  }))
  const [caseIndex, setCaseIndex] = useState(loaded.caseIndex)
  const printing = usePrint(db)
  const chosen = chosenEntries(entries, structure, choice)
  const hasArchive = entries.some((entry) => entry.isArchived)

  return (
    <Stack>
      {damaged > 0 && <Notice tone="broken">{binderTexts.damaged(damaged)}</Notice>}
      <SectionTicks structure={structure} entries={entries} choice={choice} onChange={setChoice} />
      <Sheet title={binderTexts.how}>
        <CheckField
          label={binderTexts.personal}
          help={binderTexts.personalHelp}
          isChecked={choice.hasPersonal}
          onChange={(hasPersonal) => setChoice({ ...choice, hasPersonal })}
        />
        {hasArchive && (
          <CheckField
            label={binderTexts.archive}
            isChecked={choice.hasArchive}
            onChange={(isTicked) => setChoice({ ...choice, hasArchive: isTicked })}
          />
        )}
        <TextField
          label={binderTexts.caseIndex}
          help={binderTexts.caseIndexHelp}
          value={caseIndex}
          maxLength={60}
          onInput={setCaseIndex}
          onBlur={() => void saveSetting(db, 'caseIndex', caseIndex)}
        />
      </Sheet>
      <Sheet>
        <p role="status">{binderTexts.summary(chosen.length)}</p>
        <PrintPanel
          printing={printing}
          printed={{ kind: 'binder', entries: chosen.map(({ id }) => id), caseIndex }}
          label={binderTexts.make}
          kind="primary"
          problem={chosen.length === 0 ? binderTexts.nothing : undefined}
        />
        {printing.state.kind === 'done' && <p>{binderTexts.howToPrint}</p>}
      </Sheet>
    </Stack>
  )
}
