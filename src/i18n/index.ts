export { addingTexts } from './adding-screen.ts'
export { archiveTexts } from './archive-screen.ts'
export { criterionWords, scaleStepWords, uudWords } from './assessment-words.ts'
export { beginningTexts } from './beginning-screen.ts'
export { binderTexts, printTexts } from './binder-screen.ts'
export { bundleTexts, explainOpen, explainWrite } from './bundle.ts'
export { fileSize } from './bytes.ts'
export { captureTexts } from './capture-screen.ts'
export {
  confirmerLine,
  confirmerRoleWords,
  credentialWords,
  declineWords,
  meaningHelp,
  meaningWords,
} from './confirmations.ts'
export { longDate, shortDate } from './dates.ts'
export { diaryCard, diaryTexts } from './diary-card.ts'
export { draftsTexts } from './drafts-screen.ts'
export { duplicateTexts } from './duplicates.ts'
export { answerTexts, drawingTexts, rowTexts } from './entry-answers.ts'
export { entryChips, entryFacts, entryLine, entryTitle, type Fact } from './entry-facts.ts'
export {
  factTexts,
  goalFieldTexts,
  organiserLabel,
  partLabel,
  planFieldTexts,
  studyFieldTexts,
} from './entry-fields.ts'
export { bodyPassages, entryPassages, type Passage } from './entry-passages.ts'
export { authorTexts, entryTexts, evidenceTexts, placeTexts } from './entry-screen.ts'
export { selfAssessmentTexts, storyPrompt, storyTexts, tagTexts } from './entry-words.ts'
export { exampleTexts } from './example-screen.ts'
export { askTexts, confirmedTexts, explainReply, replyTexts, requestTexts } from './exchange-screen.ts'
export { frameTexts } from './frame.ts'
export { frameScreenTexts } from './frame-screen.ts'
export { goalExamples, goalPrompts, goalsTexts, stepsInWords } from './goals-screen.ts'
export { areaIdeas, chartTexts, growthTexts } from './growth-screen.ts'
export { guidePictureTexts } from './guide-pictures.ts'
export { guidesTexts, showcaseListTexts } from './guides.ts'
export { handoverTexts, keyStepTexts } from './handover-screen.ts'
export { homeTexts, sectionsTexts } from './home-screen.ts'
export { howToVerify } from './how-to-verify.ts'
export { inboxTexts } from './inbox-screen.ts'
export {
  explainIntake,
  explainIntakeWarning,
  type IntakeNote,
  type IntakeTrouble,
  intakeTexts,
} from './intake.ts'
export { keepingTexts } from './keeping-screen.ts'
export { largeVideoTexts } from './large-video.ts'
export { letterNote } from './letter-note.ts'
export { markdownTexts } from './markdown.ts'
export { numberInWords } from './number-words.ts'
export { className, explainPdfWarning, fullName, pdfTexts } from './pdf.ts'
export { count } from './plural.ts'
export { explainPublish, publishTexts } from './publish.ts'
export { manifestTexts } from './pwa.ts'
export { readTitle } from './read-title.ts'
export { explainRecording, type RecordTrouble, recordingTexts } from './recording.ts'
export { reportHelp, reportsTexts, reportTexts, reportTitles } from './reports-screen.ts'
export { type PictureTrouble, pictureTroubleWords, scanTexts } from './scan-screen.ts'
export { checkTexts, scriptTexts } from './scripts.ts'
export { archivedWords, searchTexts, traitWords } from './search-screen.ts'
export { sectionTexts } from './section-screen.ts'
export { copyTexts, settingsTexts, whoTexts } from './settings-screen.ts'
export { sharedTexts } from './shared-screen.ts'
export {
  nameModeWords,
  showcaseFieldWords,
  showcaseThemeWords,
  showTexts,
  slidesTexts,
} from './show-screen.ts'
export { explainShowcase, showcaseNote, showcaseResult, showcaseTexts } from './showcase.ts'
export {
  compareFingerprint,
  explainSignature,
  explainUnwrap,
  keyTexts,
  longFingerprint,
  shortFingerprint,
} from './sign.ts'
export { withoutSourcePhotos } from './source-photo.ts'
export { notFoundTexts, offlineTexts, startTexts, wayOutTexts } from './start.ts'
export { enrolmentSpan, startPageTexts } from './start-page.ts'
export { explainStorage, type StorageTrouble } from './storage-failures.ts'
export { suggestionTexts, suggestionWords } from './suggestions.ts'
export { diaryHeadings, diaryRow, draftLine, explainLine, tableColumnWord } from './table-lines.ts'
export { explainTable, tableTexts } from './table-screen.ts'
export { tableWords } from './table-words.ts'
export { titleOfFile } from './title-of-file.ts'
export { trajectoryTexts } from './trajectory-screen.ts'
export { transitionTexts } from './transition-screen.ts'
export { trashTexts } from './trash-screen.ts'
export {
  cancelFileLabel,
  dateProblemWords,
  dismissFileLabel,
  monthWords,
  saveStateText,
  stampWords,
  uiTexts,
  yearWithGrade,
} from './ui.ts'
export { type VerdictLine, type VerdictTone, verdictHeadline, verdictLines, verdictTexts } from './verdict.ts'
export { verifyCommandTexts } from './verify-command.ts'
export { openScreenTexts, verifyScreenTexts } from './verify-screen.ts'
export {
  activityWords,
  areaFilterWords,
  areaWords,
  conferenceRoleWords,
  diagnosticKindWords,
  documentWords,
  entryKindWords,
  evaluationWords,
  eventLevelWords,
  goalHorizonWords,
  goalStateWords,
  gtoBadgeWords,
  gtoEditionWords,
  olympiadCatalogueWords,
  participationFormWords,
  participationWords,
  resultGroupWords,
  resultWords,
  roleWords,
  snapshotReasonWords,
  sportRankWords,
  stateExamWords,
  visibilityWords,
  vsoshStageWords,
} from './vocabulary.ts'
export { waitingTexts } from './waiting.ts'
