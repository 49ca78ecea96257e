export {
  civilDate,
  Instant,
  IsoDate,
  isFuture,
  PartialDate,
  SchoolYear,
  schoolYearOf,
  spanOf,
} from './dates.ts'
export {
  Achievement,
  Entry,
  type EntryKind,
  entryKinds,
  HelperCard,
  Page,
  Placement,
  Work,
} from './entry.ts'
export { Evidence, EvidenceFile, type MediaKind } from './evidence.ts'
export { EntryId, newEntryId, newPortfolioId, newUuid, PortfolioId, Sha256Hex } from './ids.ts'
export { LogEvent, logActs } from './log.ts'
export { type EntryDetails, joinEntry, type MaterialFacts, splitEntry } from './material.ts'
export { newEntry } from './new-entry.ts'
export {
  currentEnrolment,
  Enrolment,
  Grade,
  gradeOn,
  Owner,
  PersonName,
  type Stage,
  stageOf,
} from './owner.ts'
export { Portfolio, schemaVersion } from './portfolio.ts'
export {
  NameMode,
  nameModes,
  ShowcaseField,
  ShowcaseItem,
  ShowcaseSelection,
  showcaseFields,
  showcaseThemes,
} from './showcase.ts'
export { standingOf } from './standing.ts'
export {
  type Answer,
  entryKindFor,
  isPublishable,
  itemOf,
  Structure,
  StructureRef,
  StructureSection,
  sectionOf,
} from './structure.ts'
export { Line, Prose, Title } from './text.ts'
export { isOpenTo, Visibility, visibilities } from './visibility.ts'
export {
  type Activity,
  type Area,
  activities,
  areaOfActivity,
  areas,
  type DocumentKind,
  documentKinds,
  type EventLevel,
  eventLevels,
  gtoBadges,
  gtoEditionOn,
  gtoEditions,
  participationForms,
  participations,
  type ResultKind,
  type Role,
  results,
  roles,
} from './vocabulary.ts'
