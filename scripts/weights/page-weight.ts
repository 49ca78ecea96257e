import { pageFiles, type ReadText } from '../integrations/page-files.ts'

/** Bytes of a built page as they travel, compressed, before the reader does anything. */
export type PageWeight = { page: string; html: number; css: number; script: number }

/** The compressed size of a built file. */
export type WeighFile = (path: string) => number

export function weighPage(page: string, read: ReadText, weigh: WeighFile): PageWeight {
  const { scripts, styles } = pageFiles(page, read)
  return { page, html: weigh(page), css: sum(styles, weigh), script: sum(scripts, weigh) }
}

export function sum(paths: Iterable<string>, weigh: WeighFile): number {
  return [...paths].reduce((total, path) => total + weigh(path), 0)
}
