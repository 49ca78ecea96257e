import type { ComponentType } from 'preact'
import { type FieldGroup, isShown } from '../fields.ts'
import { SubjectField } from '../SubjectField.tsx'
import { ConferenceFields } from './ConferenceFields.tsx'
import { EventFields } from './EventFields.tsx'
import { FormFields } from './FormFields.tsx'
import { GtoFields } from './GtoFields.tsx'
import type { GroupProps } from './groups.ts'
import { HoursField, PartField, RankField, ScoreField, SpanGroup } from './MoreFields.tsx'
import { OlympiadFields } from './OlympiadFields.tsx'
import { PeopleGroup, SchoolFields } from './PeopleAndSchool.tsx'
import { ResultFields } from './ResultFields.tsx'

/** In the order they are read on a diploma and remembered: what, how it ended, where, when, with whom. */
const groups: readonly [FieldGroup, ComponentType<GroupProps>][] = [
  ['subject', SubjectGroup],
  ['olympiad', OlympiadFields],
  ['gto', GtoFields],
  ['conference', ConferenceFields],
  ['part', PartField],
  ['result', ResultFields],
  ['score', ScoreField],
  ['rank', RankField],
  ['event', EventFields],
  ['span', SpanGroup],
  ['hours', HoursField],
  ['form', FormFields],
  ['people', PeopleGroup],
  ['school', SchoolFields],
]

export function AchievementFields(props: GroupProps) {
  return (
    <>{groups.map(([group, Fields]) => isShown(props.entry, group) && <Fields key={group} {...props} />)}</>
  )
}

function SubjectGroup({ entry, onChange }: GroupProps) {
  return <SubjectField value={entry.subject} onChange={(subject) => onChange({ ...entry, subject })} />
}
