export { archiveEntries, restoreFromArchive } from './archive.ts'
export { collectFiles } from './collect.ts'
export {
  allConfirmations,
  confirmationsOf,
  keepRequest,
  listRequests,
  type TakenAnswer,
  type TakenReply,
  takeAnswers,
  withdrawRequest,
} from './confirmations.ts'
export { readConfirmer, type StoredConfirmer, saveConfirmer } from './confirmers.ts'
export type { ProfileDb } from './database.ts'
export { forgetDrawing, keepDrawing, readDrawing } from './drawings.ts'
export { type Duplicate, findDuplicates } from './duplicates.ts'
export { readEntry, saveEntry, saveTogether } from './entries.ts'
export { type StorageFailure, storageFailureOf } from './failures.ts'
export {
  filesWithoutBytes,
  type KeptFile,
  keepFile,
  readCopies,
  readCopy,
  readFileInfo,
  readFileInfos,
  readOriginal,
  type TakenFile,
} from './files.ts'
export { type FindQuery, findEntries } from './find.ts'
export { type Revision, readHistory, restoreRevision } from './history.ts'
export { readOwnerKey, type StoredOwnerKey, saveOwnerKey } from './keys.ts'
export { switchStructure } from './layout.ts'
export {
  allEntries,
  type Cursor,
  countBySection,
  countByYear,
  countUntitled,
  type EntryPage,
  everyEntry,
  type ListQuery,
  listEntries,
  type YearCount,
} from './list.ts'
export { appendLog, readLog } from './log.ts'
export { readPortfolio, savePortfolio } from './portfolio.ts'
export {
  createProfile,
  listProfiles,
  openCurrentProfile,
  openProfile,
  type ProfileSummary,
  profileReport,
  removeProfile,
  setCurrentProfile,
} from './profiles.ts'
export { type ImportedPortfolio, type ImportOptions, replaceWith } from './replace.ts'
export {
  askToPersist,
  copyStanding,
  noteCopy,
  type Persistence,
  type StorageReport,
  storageReport,
} from './report.ts'
export type { CopySize } from './rows.ts'
export {
  type DeviceSettings,
  forgetSetting,
  readDeviceSetting,
  readSetting,
  readShowcase,
  type Settings,
  saveDeviceSetting,
  saveSetting,
  saveShowcase,
} from './settings.ts'
export type { EntryFilter } from './shelves.ts'
export { listSnapshots, readSnapshot, saveSnapshot } from './snapshots.ts'
export {
  deleteForever,
  listTrash,
  moveAllToTrash,
  moveToTrash,
  purgeTrash,
  restoreFromTrash,
  type TrashedEntry,
  trashDays,
} from './trash.ts'
export { removeUntouched } from './untouched.ts'
export { watch, watchClosing } from './watch.ts'
export { readWhole, type WholePortfolio } from './whole.ts'
