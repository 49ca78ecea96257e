import type { Achievement, PartialDate } from '#domain'
import type { ExportColumn } from './columns.ts'
import type { Lexicon, TableWords } from './words.ts'

/** The cells of an achievement in our own export: printed words of the vocabularies, empty where it says nothing. */
export function tableRow(entry: Achievement, words: TableWords): Readonly<Record<ExportColumn, string>> {
  return {
    title: entry.title,
    date: entry.date ? numericDate(entry.date) : '',
    activity: printed(words.activities, entry.activity),
    area: printed(words.areas, entry.area),
    subject: entry.subject ?? '',
    level: printed(words.levels, entry.eventLevel),
    ...resultCells(entry, words),
    ...eventCells(entry, words),
    ...gtoCells(entry, words),
    conferenceSection: entry.conference?.section ?? '',
    conferenceRole: printed(words.conferenceRoles, entry.conference?.role),
    form: printed(words.forms, entry.form),
    participation: printed(words.participations, entry.participation),
    document: entry.evidence.flatMap(({ number }) => number || []).join('; '),
    story: entry.story.whatIDid,
    learned: entry.story.whatILearned,
  }
}

/** 07.04.2024, 04.2024 or 2024, by what a partial date knows. */
function numericDate(date: PartialDate): string {
  return date.split('-').reverse().join('.')
}

function resultCells(entry: Achievement, words: TableWords) {
  return {
    resultText: entry.resultText ?? '',
    result: printed(words.results, entry.result),
    place: String(entry.place ?? ''),
    degree: String(entry.degree ?? ''),
    score: entry.score ?? '',
    hours: String(entry.hoursClaimed ?? ''),
  }
}

function eventCells({ event = {} }: Achievement, words: TableWords) {
  return {
    event: event.name ?? '',
    organiser: event.organiser ?? '',
    city: event.city ?? '',
    stage: event.stage ?? '',
    catalogue: printed(words.catalogues, event.catalogue),
    vsoshStage: printed(words.vsoshStages, event.vsoshStage),
  }
}

function gtoCells({ gto }: Achievement, words: TableWords) {
  return {
    gtoStage: String(gto?.stage ?? ''),
    gtoBadge: printed(words.gtoBadges, gto?.badge),
    gtoEdition: printed(words.gtoEditions, gto?.edition),
    gtoOrder: gto?.order ?? '',
  }
}

function printed<V extends string>(lexicon: Lexicon<V>, value: V | undefined): string {
  return value === undefined ? '' : lexicon[value][0]
}
