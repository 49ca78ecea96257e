import { useState } from 'preact/hooks'
import { tableTexts } from '#i18n'
import type { TableLine } from '#tables'
import { Actions, Button, FilterChips } from '#ui'
import { LineItem } from './LineItem.tsx'
import { type Decisions, decided, isTaken, type LineStatus, lineStatuses, statusOf } from './report.ts'
import styles from './TableScreen.module.css'

type Props = {
  lines: readonly TableLine[]
  decisions: Decisions
  onDecide: (decisions: Decisions) => void
}

const step = 50

/** Every line of the table with what becomes of it and why; long reports are shown in parts. */
export function LineReport({ lines, decisions, onDecide }: Props) {
  const [filter, setFilter] = useState<LineStatus | 'all'>('all')
  const [shown, setShown] = useState(step)
  const wanted = lines.filter((line) => filter === 'all' || statusOf(line) === filter)
  const rest = wanted.length - shown
  return (
    <div class={styles.report}>
      <FilterChips
        label={tableTexts.filters}
        filters={filtersOf(lines)}
        value={filter}
        onChange={(chosen) => {
          setFilter(chosen)
          setShown(step)
        }}
      />
      <Actions>
        <Button kind="quiet" onClick={() => onDecide(decided(decisions, wanted, true))}>
          {tableTexts.tickAll}
        </Button>
        <Button kind="quiet" onClick={() => onDecide(decided(decisions, wanted, false))}>
          {tableTexts.tickNone}
        </Button>
      </Actions>
      {wanted.length === 0 && <p>{tableTexts.noLines}</p>}
      <ul class={styles.lines}>
        {wanted.slice(0, shown).map((line) => (
          <LineItem
            key={line.line}
            line={line}
            isTicked={isTaken(line, decisions)}
            onTick={(isTicked) => onDecide(decided(decisions, [line], isTicked))}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button onClick={() => setShown(shown + step)}>{tableTexts.more(Math.min(step, rest))}</Button>
      )}
    </div>
  )
}

function filtersOf(lines: readonly TableLine[]) {
  const counted = lineStatuses.map((value) => ({
    value,
    label: tableTexts.status[value],
    count: lines.filter((line) => statusOf(line) === value).length,
  }))
  return [{ value: 'all' as const, label: tableTexts.all, count: lines.length }, ...counted]
}
