import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { packageCommand, run } from '../tools/command.ts'

const sources = ['src', 'content', 'public', 'scripts/integrations', 'astro.config.ts', 'package-lock.json']

/** Written last by a build, so a broken build does not look finished. */
const lastWritten = 'dist/sw.js'

export async function build(args: readonly string[] = []): Promise<number> {
  return await run(process.execPath, packageCommand('astro', ['build', ...args]))
}

export async function dev(args: readonly string[]): Promise<number> {
  return await run(process.execPath, packageCommand('astro', ['dev', '--host', '127.0.0.1', ...args]))
}

/** Builds only if something that goes into the build is newer than the build. */
export async function buildIfStale(): Promise<number> {
  const built = newestChange(lastWritten)
  const isFresh = built > 0 && sources.every((path) => newestChange(path) <= built)
  return isFresh ? 0 : await build()
}

/** Time of the newest file at or under a path, 0 where there is nothing. */
export function newestChange(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  const inside = readdirSync(path).map((name) => newestChange(join(path, name)))
  return Math.max(stat.mtimeMs, ...inside)
}
