export { fileSize } from './bytes.ts'
export { clock, longDate, shortDate } from './dates.ts'
export { entryChips, entryFacts, entryLine, entryTitle, type Fact } from './entry-facts.ts'
export { markdownTexts } from './markdown.ts'
export { count } from './plural.ts'
export { scriptTexts } from './scripts.ts'
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
