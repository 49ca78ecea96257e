import { type ProfileDb, readCopy, readOriginal } from '#storage'
import type { FileReader } from './FileViewer.tsx'

/** Reads the files of a portfolio on this device. */
export function readerOf(db: ProfileDb): FileReader {
  return {
    original: ({ sha256 }) => readOriginal(db, sha256),
    view: ({ sha256 }) => readCopy(db, sha256, 'view'),
  }
}
