import type { EvidenceFile } from '#domain'
import type { Result } from '#failure'
import type { FileFormat } from './file-format.ts'

/** A file ready to be kept: the original byte for byte, and for pictures two copies without metadata. */
export type TakenFile = {
  info: EvidenceFile
  original: Blob
  /** At most 320 px; pictures, and videos whose frame could be drawn. */
  thumbnail?: Blob
  /** At most 2048 px; pictures only. */
  view?: Blob
}

/** What the owner should know of a file that was taken all the same. */
export type IntakeWarning =
  | { kind: 'not-what-name-says'; name: string; format: FileFormat }
  | { kind: 'looks-cut'; name: string }

/** Why a file was not taken. */
export type IntakeFailure =
  | { kind: 'empty-file'; name: string }
  | { kind: 'too-large'; name: string; bytes: number; limit: number }
  | { kind: 'too-many-pixels'; name: string; width: number; height: number }
  | { kind: 'damaged-picture'; name: string }
  /** The picture may be whole, but this browser could not draw it: a new kind of coding, or no memory. */
  | { kind: 'cannot-decode'; name: string }
  | { kind: 'read-error'; name: string }
  | { kind: 'cancelled'; name: string }

export type Intake = { file: TakenFile; warnings: IntakeWarning[] }

export type IntakeOutcome = Result<Intake, IntakeFailure>

/** Whether `takeAsAttachment` would keep the bytes of a file that was refused as a picture. */
export function canBeAttached({ kind }: IntakeFailure): boolean {
  return kind === 'damaged-picture' || kind === 'cannot-decode' || kind === 'too-many-pixels'
}
