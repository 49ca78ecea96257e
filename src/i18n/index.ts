export { fileSize } from './bytes.ts'
export { clock, longDate, shortDate } from './dates.ts'
export { entryChips, entryFacts, entryLine, entryTitle, type Fact } from './entry-facts.ts'
export { count } from './plural.ts'
export {
  activityWords,
  areaFilterWords,
  areaWords,
  documentWords,
  entryKindWords,
  eventLevelWords,
  gtoBadgeWords,
  gtoEditionWords,
  participationFormWords,
  participationWords,
  resultWords,
  roleWords,
  stageWords,
  visibilityWords,
} from './vocabulary.ts'
