import type { ComponentType } from 'preact'
import { factTexts } from '#i18n'
import { Fold } from '../Fold.tsx'
import { type FieldGroup, isFilled, isShown } from '../fields.ts'
import { SubjectField } from '../SubjectField.tsx'
import { ConferenceFields } from './ConferenceFields.tsx'
import { EventDetails, EventFields } from './EventFields.tsx'
import { FormFields } from './FormFields.tsx'
import { GtoFields } from './GtoFields.tsx'
import type { GroupProps } from './groups.ts'
import { HoursField, PartField, RankField, ScoreField, SpanGroup } from './MoreFields.tsx'
import { OlympiadFields } from './OlympiadFields.tsx'
import { PeopleGroup, SchoolFields } from './PeopleAndSchool.tsx'
import { ResultFields } from './ResultFields.tsx'

type Group = readonly [FieldGroup, ComponentType<GroupProps>]

/** In the order they are read on a diploma and remembered: what, how it ended, where, when. */
const groups: readonly Group[] = [
  ['subject', SubjectGroup],
  ['olympiad', OlympiadFields],
  ['gto', GtoFields],
  ['conference', ConferenceFields],
  ['part', PartField],
  ['result', ResultFields],
  ['rank', RankField],
  ['event', EventFields],
  ['span', SpanGroup],
  ['hours', HoursField],
]

/** What most people leave out. */
const details: readonly Group[] = [
  ['score', ScoreField],
  ['eventDetails', EventDetails],
  ['form', FormFields],
  ['people', PeopleGroup],
  ['school', SchoolFields],
]

export function AchievementFields(props: GroupProps) {
  const { entry } = props
  const more = details.filter(([group]) => isShown(entry, group))
  return (
    <>
      <Groups groups={groups} {...props} />
      {more.length > 0 && (
        <Fold summary={factTexts.details} isFilled={more.some(([group]) => isFilled(entry, group))}>
          <Groups groups={more} {...props} />
        </Fold>
      )}
    </>
  )
}

function Groups({ groups: some, ...props }: GroupProps & { groups: readonly Group[] }) {
  return (
    <>{some.map(([group, Fields]) => isShown(props.entry, group) && <Fields key={group} {...props} />)}</>
  )
}

function SubjectGroup({ entry, onChange }: GroupProps) {
  return <SubjectField value={entry.subject} onChange={(subject) => onChange({ ...entry, subject })} />
}
