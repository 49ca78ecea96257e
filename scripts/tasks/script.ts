import { run } from '../tools/command.ts'

/** Runs `scripts/<name>.ts` in a process of its own, as a person would with bare Node. */
export async function runScript(name: string, args: readonly string[]): Promise<number> {
  return await run(process.execPath, [`scripts/${name}.ts`, ...args])
}
