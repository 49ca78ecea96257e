export type { CopyOptions } from './copy-picture.ts'
export { formats } from './file-format.ts'
export { cleanName } from './file-name.ts'
export { openPdf } from './open-pdf.ts'
export {
  canBeAttached,
  type Intake,
  type IntakeFailure,
  type IntakeOutcome,
  type IntakeWarning,
} from './outcome.ts'
export type { PdfPages } from './pdf-pages.ts'
export type { PictureHint } from './picture-hints.ts'
export { type RecordFailure, recordSound, type SoundRecording } from './record-sound.ts'
export { reencodePicture } from './reencode-picture.ts'
export { type Corners, moveCorner } from './sheet-corners.ts'
export { sniff } from './sniff.ts'
export type { SheetLook, StraightenOptions } from './straighten.ts'
export { lookAtPhoto, straightenPhoto } from './straighten-picture.ts'
export { type IntakeProgress, takeAsAttachment, takeFiles } from './take-files.ts'
