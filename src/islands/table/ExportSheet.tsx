import { useState } from 'preact/hooks'
import type { Achievement, EntryId } from '#domain'
import { draftLine, entryTitle, tableTexts } from '#i18n'
import { allEntries, appendLog } from '#storage'
import { Actions, Button, CheckField, SelectField, Sheet } from '#ui'
import { askWorker } from '../desk/start-worker.ts'
import { ticked } from '../handover/chosen.ts'
import { saveFile } from '../shared/save-file.ts'
import type { Student } from '../shared/student.ts'
import { showToast } from '../shared/toasts.ts'
import { useWatch } from '../shared/use-watch.ts'
import type { TableFormat } from './messages.ts'
import styles from './TableScreen.module.css'
import { ofYear, type YearChoice, yearChoiceOf } from './year-choice.ts'

/** Achievements as a table: nothing is in it but what the owner ticks (S0 ¶4). */
export function ExportSheet({ student: { db } }: { student: Student }) {
  const [year, setYear] = useState<YearChoice>('every')
  const [chosen, setChosen] = useState<ReadonlySet<EntryId>>(new Set())
  const entries = useWatch(() => allAchievements(db), [db])
  if (!entries) return null
  const offered = ofYear(entries, year)
  const taken = offered.filter(({ id }) => chosen.has(id))

  async function save(format: TableFormat) {
    const file = await askWorker<File>({ act: 'write-table', entries: taken, format, year })
    if (!file) return showToast(tableTexts.notSaved)
    saveFile(file, file.name)
    await appendLog(db, { at: new Date().toISOString(), act: 'table-saved', about: file.name })
    showToast(tableTexts.saved(file.name))
  }

  if (entries.length === 0) return <Sheet title={tableTexts.save}>{tableTexts.empty}</Sheet>
  return (
    <Sheet title={tableTexts.save}>
      <p>{tableTexts.saveHelp}</p>
      <div class={styles.source}>
        <SelectField
          label={tableTexts.year}
          value={year}
          options={yearOptions(entries)}
          onChange={(value) => setYear(value || 'every')}
        />
        <Actions>
          <Button kind="quiet" onClick={() => setChosen(new Set(offered.map(({ id }) => id)))}>
            {tableTexts.chooseAll}
          </Button>
          <Button kind="quiet" onClick={() => setChosen(new Set())}>
            {tableTexts.chooseNone}
          </Button>
        </Actions>
        <div>
          {offered.map((entry) => (
            <CheckField
              key={entry.id}
              label={entryTitle(entry)}
              help={draftLine(entry)}
              isChecked={chosen.has(entry.id)}
              onChange={(isTicked) => setChosen(ticked(chosen, entry.id, isTicked))}
            />
          ))}
        </div>
        <p role="status">{taken.length > 0 ? tableTexts.chosen(taken.length) : tableTexts.chooseSome}</p>
        <SaveActions isDisabled={taken.length === 0} onSave={(format) => void save(format)} />
        <p>{tableTexts.diaryHelp}</p>
      </div>
    </Sheet>
  )
}

type ActionsProps = { isDisabled: boolean; onSave: (format: TableFormat) => void }

function SaveActions({ isDisabled, onSave }: ActionsProps) {
  const formats = ['xlsx', 'csv', 'diary'] as const
  return (
    <Actions>
      {formats.map((format) => (
        <Button key={format} icon="download" isDisabled={isDisabled} onClick={() => onSave(format)}>
          {tableTexts[format]}
        </Button>
      ))}
    </Actions>
  )
}

function yearOptions(entries: readonly Achievement[]): { value: YearChoice; label: string }[] {
  const years = [...new Set(entries.map(yearChoiceOf))].sort().reverse()
  const named = years.map((value) => ({ value, label: value === 'undated' ? tableTexts.undated : value }))
  return [{ value: 'every', label: tableTexts.everyYear }, ...named]
}

async function allAchievements(db: Student['db']): Promise<Achievement[]> {
  const entries = await allEntries(db)
  return entries.flatMap((entry) => (entry.kind === 'achievement' ? [entry] : []))
}
