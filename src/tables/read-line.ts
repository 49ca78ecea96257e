import {
  Achievement,
  type Activity,
  areaOfActivity,
  civilDate,
  type EventLevel,
  isFuture,
  newEntry,
  type PartialDate,
  type Placement,
  type VsoshStage,
} from '#domain'
import { documentColumns } from './columns.ts'
import { find, plain } from './lexicon.ts'
import type { LineReading } from './line-reading.ts'
import { present } from './present.ts'
import { readDate } from './read-date.ts'
import { readConference, readGto } from './read-parts.ts'
import { numberOf, type ReadResult, readResult } from './read-result.ts'

const longestProse = 20_000

/** A draft from one line; undefined when it names nothing or its words do not fit an entry. */
export function readLine(reading: LineReading, placement: Placement, now: Date): Achievement | undefined {
  const title = reading.line('title')
  if (!title) return undefined
  const activity = activityOf(reading, title)
  const date = dateOf(reading, now)
  const level = reading.value('level', reading.words.levels)
  const fields = {
    area: reading.value('area', reading.words.areas) ?? areaOfActivity[activity],
    subject: reading.line('subject'),
    eventLevel: level,
    ...resultOf(reading),
    score: reading.line('score'),
    hoursClaimed: reading.number('hours', 10_000),
    event: eventOf(reading, title, level),
    gto: readGto(reading, date, now),
    conference: readConference(reading),
    form: reading.value('form', reading.words.forms),
    participation: reading.value('participation', reading.words.participations),
    supervisor: reading.line('supervisor'),
    story: storyOf(reading),
  }
  const entry = {
    ...newEntry('achievement', placement, now, activity),
    title,
    ...present({ date, ...fields }),
  }
  return Achievement.safeParse(entry).data
}

function activityOf(reading: LineReading, title: string): Activity {
  const { activities } = reading.words
  return reading.value('activity', activities) ?? find(activities, title) ?? activityByColumns(reading)
}

function activityByColumns(reading: LineReading): Activity {
  if (reading.saysAny(['gtoStage', 'gtoBadge'])) return 'gto'
  return reading.saysAny(['conferenceSection', 'conferenceRole']) ? 'conference' : 'event'
}

function dateOf(reading: LineReading, now: Date): PartialDate | undefined {
  const text = reading.text('date')
  const read = readDate(text, reading.words)
  if (!read) {
    reading.notes.push(text === '' ? { kind: 'no-date' } : { kind: 'date-unclear', text })
    reading.keep('date')
    return undefined
  }
  if (!read.isSure) reading.notes.push({ kind: 'date-chosen', text })
  if (isFuture(read.date, civilDate(now))) reading.notes.push({ kind: 'date-ahead' })
  return read.date
}

/** A column of its own decides, an empty cell of it too; without one the printed words are asked. */
function resultOf(reading: LineReading): ReadResult & { resultText?: string | undefined } {
  const resultText = reading.line('resultText')
  const said = readResult(resultText ?? '', reading.words)
  const place = reading.has('place') ? placeOf(reading) : said.place
  const byPlace =
    reading.has('place') && place ? readResult(`${place} ${reading.words.place}`, reading.words) : {}
  const result = reading.has('result')
    ? reading.value('result', reading.words.results)
    : (said.result ?? byPlace.result)
  const degree = reading.has('degree') ? reading.number('degree', 3) : said.degree
  return { ...present({ resultText, place, result, degree }) }
}

function placeOf(reading: LineReading): number | undefined {
  const text = reading.text('place')
  const [first = ''] = plain(text).split(' ')
  const place = numberOf(first, reading.words.ordinals)
  if (text !== '' && place === undefined) {
    reading.notes.push({ kind: 'number-unclear', column: 'place', text })
    reading.keep('place')
  }
  return place
}

const stageOfLevel: Partial<Record<EventLevel, VsoshStage>> = {
  school: 'school',
  municipal: 'municipal',
  regional: 'regional',
  allRussian: 'final',
}

function eventOf(reading: LineReading, title: string, level: EventLevel | undefined): Achievement['event'] {
  const { catalogues, vsoshStages } = reading.words
  const stage = reading.line('stage')
  const catalogue = reading.has('catalogue')
    ? reading.value('catalogue', catalogues)
    : find(catalogues, title)
  const guessed =
    catalogue === 'vsosh' ? (find(vsoshStages, stage ?? '') ?? (level && stageOfLevel[level])) : undefined
  const vsoshStage = reading.has('vsoshStage') ? reading.value('vsoshStage', vsoshStages) : guessed
  const event = present({
    name: reading.line('event'),
    organiser: reading.line('organiser'),
    city: reading.line('city'),
    stage,
    catalogue,
    vsoshStage,
  })
  return Object.keys(event).length > 0 ? event : undefined
}

/** The story, then everything that found no field; asked last, when all of it is known. */
function storyOf(reading: LineReading): Achievement['story'] {
  keepDocument(reading)
  const whatIDid = [reading.prose('story'), ...reading.kept].filter(Boolean).join('\n')
  const whatILearned = reading.prose('learned')
  if (whatIDid.length > longestProse) reading.notes.push({ kind: 'shortened', column: 'story' })
  if (whatILearned.length > longestProse) reading.notes.push({ kind: 'shortened', column: 'learned' })
  return { whatIDid: whatIDid.slice(0, longestProse), whatILearned: whatILearned.slice(0, longestProse) }
}

/** Number, seal and signature belong to the file of a document, which a table cannot bring. */
function keepDocument(reading: LineReading): void {
  const columns = documentColumns.filter((column) => reading.text(column) !== '')
  for (const column of columns) reading.keep(column)
  if (columns.length > 0) reading.notes.push({ kind: 'kept-for-document', columns })
}
