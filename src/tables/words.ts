import type {
  Activity,
  Area,
  ConferenceRole,
  EventLevel,
  gtoBadges,
  gtoEditions,
  OlympiadCatalogue,
  participationForms,
  participations,
  ResultKind,
  VsoshStage,
} from '#domain'
import type { TableColumn } from './columns.ts'

/** For each value the word that we print, then beginnings of words by which others write it. */
export type Lexicon<V extends string> = Readonly<Record<V, readonly [printed: string, ...stems: string[]]>>

/** Everything that is read in a table by words; they are handed in, so this module speaks no language. */
export type TableWords = {
  readonly columns: Lexicon<TableColumn>
  readonly activities: Lexicon<Activity>
  readonly areas: Lexicon<Area>
  readonly levels: Lexicon<EventLevel>
  readonly results: Lexicon<ResultKind>
  readonly catalogues: Lexicon<OlympiadCatalogue>
  readonly vsoshStages: Lexicon<VsoshStage>
  readonly gtoBadges: Lexicon<(typeof gtoBadges)[number]>
  readonly gtoEditions: Lexicon<(typeof gtoEditions)[number]>
  readonly conferenceRoles: Lexicon<ConferenceRole>
  readonly forms: Lexicon<(typeof participationForms)[number]>
  readonly participations: Lexicon<(typeof participations)[number]>
  /** Beginnings of the twelve names of months. */
  readonly months: readonly (readonly string[])[]
  /** Beginning of the word that follows a place: «2 место». */
  readonly place: string
  readonly degree: string
  /** Beginnings of the words for first, second, third. */
  readonly ordinals: readonly string[]
}
