import { draftLine, explainLine, tableTexts } from '#i18n'
import type { TableLine } from '#tables'
import { CheckField, Icon, type IconName } from '#ui'
import { type LineStatus, statusOf } from './report.ts'
import styles from './TableScreen.module.css'

type Props = { line: TableLine; isTicked: boolean; onTick: (isTicked: boolean) => void }

const signs = { ready: 'check', check: 'triangle-alert', refused: 'circle-x' } as const satisfies Record<
  LineStatus,
  IconName
>

/** A line of the report: the entry it would make, with a tick, or why it makes none. */
export function LineItem({ line, isTicked, onTick }: Props) {
  const status = statusOf(line)
  return (
    <li class={styles.line}>
      {line.kind === 'draft' ? (
        <CheckField
          label={line.entry.title}
          help={draftLine(line.entry)}
          isChecked={isTicked}
          onChange={onTick}
        />
      ) : (
        <p class={styles.cells}>{line.cells.join(' · ')}</p>
      )}
      <div class={styles.status}>
        <p class={styles.mark} data-status={status}>
          <Icon name={signs[status]} size="small" />
          {tableTexts.status[status]}
          <span class={styles.number}>{tableTexts.lineNumber(line.line)}</span>
        </p>
        <Reasons line={line} />
      </div>
    </li>
  )
}

function Reasons({ line }: { line: TableLine }) {
  const reasons = line.kind === 'draft' ? line.notes.map(explainLine) : [tableTexts.noName]
  if (reasons.length === 0) return null
  return (
    <ul class={styles.reasons}>
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  )
}
