import { sportRanks } from '#domain'
import { factTexts, partLabel, sportRankWords } from '#i18n'
import { LineField } from '../LineField.tsx'
import { NumberField } from '../NumberField.tsx'
import { SpanFields } from '../SpanFields.tsx'
import { WordSelect } from '../WordSelect.tsx'
import type { GroupProps } from './groups.ts'

/** Groups of one field each. */

export function PartField({ entry, onChange }: GroupProps) {
  return (
    <LineField
      label={partLabel(entry.activity)}
      value={entry.part}
      onChange={(part) => onChange({ ...entry, part })}
    />
  )
}

export function ScoreField({ entry, onChange }: GroupProps) {
  return (
    <LineField
      label={factTexts.score}
      help={factTexts.scoreHelp}
      value={entry.score}
      onChange={(score) => onChange({ ...entry, score })}
    />
  )
}

export function RankField({ entry, onChange }: GroupProps) {
  return (
    <WordSelect
      label={factTexts.sportRank}
      value={entry.sportRank}
      values={sportRanks}
      words={sportRankWords}
      onChange={(sportRank) => onChange({ ...entry, sportRank })}
    />
  )
}

export function SpanGroup({ entry, onChange }: GroupProps) {
  return <SpanFields span={entry.span} onChange={(span) => onChange({ ...entry, span })} />
}

/** Claimed hours only: confirmed ones come with a confirmation (invariant 10). */
export function HoursField({ entry, onChange }: GroupProps) {
  return (
    <NumberField
      label={factTexts.hours}
      help={factTexts.hoursHelp}
      value={entry.hoursClaimed}
      least={0}
      most={10_000}
      onChange={(hoursClaimed) => onChange({ ...entry, hoursClaimed })}
    />
  )
}
