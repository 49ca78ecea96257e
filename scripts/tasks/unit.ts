import { rmSync } from 'node:fs'
import { packageCommand, run } from '../tools/command.ts'
import { unitReport } from '../tools/totals.ts'

/** Unit tests; with arguments only those that vitest picks by them. */
export async function unit(args: readonly string[] = []): Promise<number> {
  rmSync(unitReport, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]
  return await run(process.execPath, packageCommand('vitest', ['run', ...reporters, ...args]))
}
