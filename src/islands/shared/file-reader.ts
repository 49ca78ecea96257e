import type { OpenedBundle } from '#bundle'
import { type ProfileDb, readCopy, readOriginal } from '#storage'
import type { FileReader } from './FileViewer.tsx'

/** Reads the files of a portfolio on this device. */
export function readerOf(db: ProfileDb): FileReader {
  return {
    original: ({ sha256 }) => readOriginal(db, sha256),
    view: ({ sha256 }) => readCopy(db, sha256, 'view'),
  }
}

/** Reads the files of a bundle. One that cannot be read out of it is shown as missing. */
export function bundleReader({ readFile }: OpenedBundle): FileReader {
  return {
    original: ({ sha256 }) => readFile(sha256).catch(() => undefined),
    view: async () => undefined,
  }
}
