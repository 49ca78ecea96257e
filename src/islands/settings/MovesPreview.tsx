import { useState } from 'preact/hooks'
import { type Move, movesBetween, type Structure, sectionOf } from '#domain'
import { settingsTexts } from '#i18n'
import { allEntries } from '#storage'
import { Actions, Button, FactsTable } from '#ui'
import type { Student } from '../shared/student.ts'
import { useLoad } from '../shared/use-load.ts'
import styles from './SettingsScreen.module.css'

type Props = {
  student: Student
  target: Structure
  onSwitch: () => Promise<void>
  onKeep: () => void
}

/** What goes where, before anything does. */
export function MovesPreview({ student: { db, structure }, target, onSwitch, onKeep }: Props) {
  const [isBusy, setBusy] = useState(false)
  const moves = useLoad(async () => movesBetween(await allEntries(db), structure, target), [target.id])
  if (!moves) return null
  return (
    <section class={styles.preview} aria-label={settingsTexts.preview}>
      <h3>{settingsTexts.preview}</h3>
      {moves.length === 0 ? (
        <p>{settingsTexts.previewEmpty}</p>
      ) : (
        <FactsTable
          caption={settingsTexts.preview}
          columns={settingsTexts.columns}
          rows={moves.map((move) => rowOf(move, structure, target))}
        />
      )}
      <Actions>
        <Button
          kind="primary"
          isBusy={isBusy}
          onClick={() => {
            setBusy(true)
            void onSwitch().finally(() => setBusy(false))
          }}
        >
          {settingsTexts.switchAct}
        </Button>
        <Button kind="quiet" onClick={onKeep}>
          {settingsTexts.keep}
        </Button>
      </Actions>
    </section>
  )
}

function rowOf({ from, to, entries }: Move, left: Structure, taken: Structure) {
  return {
    id: `${from} ${to}`,
    cells: [titleIn(left, from), titleIn(taken, to), settingsTexts.moves(entries)],
  }
}

function titleIn(structure: Structure, section: string | undefined): string {
  const found = section === undefined ? undefined : sectionOf(structure, section)
  return found?.title.ru ?? settingsTexts.loose
}
