import type { OpenedBundle } from '#bundle'
import type { FileReader } from './FileViewer.tsx'

/** Reads the files of a bundle. One that cannot be read out of it is shown as missing. */
export function bundleReader({ readFile }: OpenedBundle): FileReader {
  return {
    original: ({ sha256 }) => readFile(sha256).catch(() => undefined),
    view: async () => undefined,
  }
}
