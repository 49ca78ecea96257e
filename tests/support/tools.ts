import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** Whether a foreign tool (openssl, qpdf, unzip …) is on this machine. Says so once when it is not. */
export function hasTool(name: string): boolean {
  const isHere = (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => existsSync(join(folder, name)) || existsSync(join(folder, `${name}.exe`)))
  if (!isHere) process.stdout.write(`There is no ${name} here: tests that ask it are skipped.\n`)
  return isHere
}

export type ToolAnswer = { code: number; stdout: string; stderr: string }

export function runTool(
  name: string,
  args: readonly string[],
  { input, cwd }: { input?: string | Uint8Array; cwd?: string } = {},
): ToolAnswer {
  const run = spawnSync(name, args, {
    ...(input !== undefined && { input }),
    ...(cwd !== undefined && { cwd }),
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    timeout: 60_000,
  })
  if (run.error) throw run.error
  return { code: run.status ?? -1, stdout: run.stdout, stderr: run.stderr }
}

/** A folder of its own for a tool that works on files. It is removed with `using` or `remove()`. */
export function toolFolder(files: Record<string, string | Uint8Array> = {}) {
  const path = mkdtempSync(join(tmpdir(), 'portfel-test-'))
  const remove = () => rmSync(path, { recursive: true, force: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content)
  return {
    path,
    run: (name: string, args: readonly string[], input?: string | Uint8Array) =>
      runTool(name, args, { cwd: path, ...(input !== undefined && { input }) }),
    read: (name: string) => new Uint8Array(readFileSync(join(path, name))),
    remove,
    [Symbol.dispose]: remove,
  }
}
