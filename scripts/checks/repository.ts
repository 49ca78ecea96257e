import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** The text files of the repository, as a check sees them: paths with `/`, and their content. */
export type Repository = { paths: readonly string[]; read: (path: string) => string }

/** A check answers with one sentence for each thing that is wrong. */
export type Check = (repository: Repository) => string[]

const binary = /[.](png|ico|woff2|ttf|webp|jpg|zip|pdf|bin|der|p7s|age)$/

/** Files that git knows or would take, without what it ignores. */
export function openRepository(): Repository {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 16 << 20,
  })
  const paths = [...new Set(listed.split('\0'))]
    .filter((path) => !binary.test(path) && existsSync(path))
    .sort()
  return { paths, read: (path) => readFileSync(path, 'utf8') }
}
