import type { Check, Repository } from '../../scripts/checks/repository.ts'

/** What a check says about a repository of these files. */
export function complaintsOf(check: Check, files: Record<string, string>): string[] {
  const repository: Repository = { paths: Object.keys(files), read: (path) => files[path] ?? '' }
  return check(repository)
}
