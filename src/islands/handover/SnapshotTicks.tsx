import { civilDate, type EntryId, type Snapshot, type SnapshotId } from '#domain'
import { handoverTexts, longDate, snapshotReasonWords } from '#i18n'
import { CheckField, Sheet } from '#ui'
import { snapshotsWithin, ticked } from './chosen.ts'

type Props = {
  snapshots: readonly Snapshot[]
  entries: ReadonlySet<EntryId>
  chosen: ReadonlySet<SnapshotId>
  onChange: (chosen: ReadonlySet<SnapshotId>) => void
}

/** What was taken along at the turns of school life: none goes unless it is ticked, and holds nothing unticked. */
export function SnapshotTicks({ snapshots, entries, chosen, onChange }: Props) {
  const within = new Set(snapshotsWithin(snapshots, entries).map(({ id }) => id))
  return (
    <Sheet title={handoverTexts.snapshots}>
      <p>{handoverTexts.snapshotsHelp}</p>
      {snapshots.map(({ id, reason, at, school }) => (
        <CheckField
          key={id}
          label={snapshotReasonWords[reason]}
          help={`${longDate(civilDate(new Date(at)))} · ${school}${within.has(id) ? '' : ` · ${handoverTexts.snapshotHoldsMore}`}`}
          isChecked={within.has(id) && chosen.has(id)}
          isDisabled={!within.has(id)}
          onChange={(isTicked) => onChange(ticked(chosen, id, isTicked))}
        />
      ))}
    </Sheet>
  )
}
