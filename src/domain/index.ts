export type { Checkable, Table } from './answer-parts.ts'
export {
  type Criterion,
  criteria,
  learningCriteria,
  type Scale,
  SelfAssessment,
  scaleFor,
  scaleSteps,
  scales,
  withStep,
} from './assessment.ts'
export {
  Confirmation,
  ConfirmationId,
  type ConfirmationMeaning,
  Confirmer,
  confirmationMeanings,
  type DeclineReason,
  declineReasons,
  newConfirmationId,
  newRequestId,
  Request,
  RequestId,
  SentRequest,
} from './confirmation.ts'
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
export { DrawingDraft, type DrawingMark, type DrawingOutline, drawingOutlines } from './drawing.ts'
export { isLikelyDuplicate, titleKey } from './duplicate.ts'
export {
  Achievement,
  Diagnostic,
  Entry,
  type EntryKind,
  Exam,
  entryKinds,
  Goal,
  HelperCard,
  isHiddenKind,
  Page,
  PeriodAssessment,
  Plan,
  ReadingList,
  type Story,
  Work,
} from './entry.ts'
export { Evidence, EvidenceFile, type MediaKind } from './evidence.ts'
export { forConfirmer, isConfirmable, portfolioForConfirmer } from './for-confirmer.ts'
export {
  type BornEntry,
  closeGoal,
  entryFromStep,
  type GoalGroup,
  goalAfter,
  goalGroupOf,
  goalGroups,
  isOpenGoal,
  newGoal,
  type Reflection,
  withStepDone,
} from './goals.ts'
export {
  type Comparison,
  compareDays,
  deedsByMonth,
  deedsByYear,
  type Tally,
  type Trace,
  tally,
  traceOf,
} from './growth.ts'
export {
  EntryId,
  newEntryId,
  newPortfolioId,
  newSnapshotId,
  newUuid,
  PortfolioId,
  Sha256Hex,
  SnapshotId,
} from './ids.ts'
export { displayName, type ItemOwner, itemDigest, writeItem } from './item.ts'
export { LogEvent, logActs } from './log.ts'
export { type EntryDetails, joinEntry, type MaterialFacts, splitEntry } from './material.ts'
export { isUntouched, newEntry } from './new-entry.ts'
export { nextEnrolment } from './next-enrolment.ts'
export { withoutOthers } from './other-people.ts'
export {
  currentEnrolment,
  Enrolment,
  Grade,
  gradeOn,
  Owner,
  PersonName,
  type Stage,
  stageOf,
  stages,
} from './owner.ts'
export { Placement } from './placement.ts'
export { Portfolio, schemaVersion } from './portfolio.ts'
export { type Move, movesBetween, relocate } from './relocate.ts'
export {
  bySubject,
  type Deed,
  fitsReport,
  isInPeriod,
  isPrized,
  type Period,
  type ReportKind,
  reportKinds,
  type Statement,
  statementOf,
} from './report.ts'
export {
  dueEnrolment,
  firstDayOf,
  gradeIn,
  withEnrolment,
} from './school-years.ts'
export {
  NameMode,
  nameModes,
  ShowcaseField,
  ShowcaseItem,
  ShowcaseSelection,
  showcaseFields,
  showcaseThemes,
} from './showcase.ts'
export { mostSignificant, mostSuggested, Snapshot } from './snapshot.ts'
export {
  beginSnapshot,
  correctSnapshot,
  keptOf,
  likelyReason,
  restOf,
  SnapshotDraft,
  takeSnapshot,
  withKept,
} from './snapshot-draft.ts'
export { isConfirming, standingOf } from './standing.ts'
export {
  type Answer,
  entryKindFor,
  homeIn,
  isPublishable,
  itemOf,
  Structure,
  StructureRef,
  StructureSection,
  sectionOf,
} from './structure.ts'
export {
  type ResultFacts,
  type Suggestion,
  suggestionsFor,
  type TitleFacts,
  withSuggestion,
} from './suggest.ts'
export { Line, Prose, Title } from './text.ts'
export { type TrajectoryYear, trajectoryOf } from './trajectory.ts'
export { isOpenTo, Visibility, visibilities } from './visibility.ts'
export {
  type Activity,
  type Area,
  activities,
  areaOfActivity,
  areas,
  type ConferenceRole,
  type ConfirmerRole,
  conferenceRoles,
  confirmerRoles,
  type DiagnosticKind,
  type DocumentKind,
  diagnosticKinds,
  documentKinds,
  type Evaluation,
  type EventLevel,
  evaluations,
  eventLevels,
  type GoalHorizon,
  type GoalState,
  goalHorizons,
  goalStates,
  gtoBadges,
  gtoEditionOn,
  gtoEditions,
  type OlympiadCatalogue,
  olympiadCatalogues,
  participationForms,
  participations,
  type ResultGroup,
  type ResultKind,
  type Role,
  resultGroups,
  results,
  roles,
  type SnapshotReason,
  type SportRank,
  type StateExam,
  snapshotReasons,
  sportRanks,
  stateExams,
  type UudGroup,
  uudGroups,
  type VsoshStage,
  vsoshStages,
} from './vocabulary.ts'
export { isEarlyForStage, levelOfStage, lowestGradeOfStage } from './vsosh.ts'
