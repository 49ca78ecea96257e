import { type Achievement, civilDate, gtoEditionOn, type PartialDate, spanOf } from '#domain'
import { plain } from './lexicon.ts'
import type { LineReading } from './line-reading.ts'
import { present } from './present.ts'
import { numberOf } from './read-result.ts'

type Gto = NonNullable<Achievement['gto']>

/** A badge means nothing without its stage: such a badge stays in the story. */
export function readGto(reading: LineReading, date: PartialDate | undefined, now: Date): Gto | undefined {
  const stage = stageOf(reading)
  if (stage === undefined) {
    keepBadge(reading)
    return undefined
  }
  const { gtoBadges, gtoEditions } = reading.words
  const edition = reading.value('gtoEdition', gtoEditions) ?? editionOf(stage, date, now)
  const badge = reading.value('gtoBadge', gtoBadges)
  const order = reading.line('gtoOrder')
  return { edition, stage, ...(badge && { badge }), ...(order && { order }) }
}

const mostStages = 18
const oldStages = 11

function stageOf(reading: LineReading): number | undefined {
  const text = reading.text('gtoStage')
  const [first = ''] = plain(text).split(' ')
  const stage = numberOf(first, reading.words.ordinals)
  if (stage !== undefined && stage <= mostStages) return stage
  if (text !== '') {
    reading.notes.push({ kind: 'number-unclear', column: 'gtoStage', text })
    reading.keep('gtoStage')
  }
  return undefined
}

/** The edition in force on the last day that the date may mean (domain invariant 11). */
function editionOf(stage: number, date: PartialDate | undefined, now: Date): Gto['edition'] {
  return stage > oldStages ? 'gto18' : gtoEditionOn(date ? spanOf(date).to : civilDate(now))
}

function keepBadge(reading: LineReading): void {
  if (!reading.saysAny(['gtoBadge', 'gtoOrder'])) return
  reading.notes.push({ kind: 'stage-missing' })
  reading.keep('gtoBadge')
  reading.keep('gtoOrder')
}

export function readConference(reading: LineReading): Achievement['conference'] {
  const section = reading.line('conferenceSection')
  const role = reading.value('conferenceRole', reading.words.conferenceRoles)
  const conference = present({ section, role })
  return Object.keys(conference).length > 0 ? conference : undefined
}
