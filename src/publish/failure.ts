import type { ArchiveFailure } from '#archive'
import type { IsoDate } from '#domain'
import type { PictureName } from '#showcase'
import type { PictureFault } from './picture/inspect.ts'

/** Why a picture is not taken into a showcase. */
export type PictureFailure =
  | (PictureFault & { name: PictureName })
  | { kind: 'picture-missing'; name: PictureName }
  /** The file is a picture of another format than its name says. */
  | { kind: 'picture-misnamed'; name: PictureName }

/** Why a ZIP is not published. The site stays as it was. */
export type PublishFailure =
  | PictureFailure
  | { kind: 'archive-refused'; why: ArchiveFailure }
  | { kind: 'foreign-file'; path: string }
  | { kind: 'content-missing' }
  | { kind: 'content-damaged' }
  | { kind: 'newer-content'; format: string }
  | { kind: 'term-is-over'; validUntil: IsoDate }
  | { kind: 'bad-slug'; slug: string }
