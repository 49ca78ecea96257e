export type { CopyFailure, CopyOptions, PictureCopy } from './copy-picture.ts'
export { type FileFormat, formats } from './file-format.ts'
export { cleanName } from './file-name.ts'
export {
  canBeAttached,
  type Intake,
  type IntakeFailure,
  type IntakeOutcome,
  type IntakeWarning,
  type TakenFile,
} from './outcome.ts'
export { reencodePicture } from './reencode-picture.ts'
export { sniff } from './sniff.ts'
export { type IntakeOptions, type IntakeProgress, takeAsAttachment, takeFiles } from './take-files.ts'
