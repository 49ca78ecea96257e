import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'

type Options = { env?: Record<string, string>; cwd?: string }
export type Outcome = { code: number; output: string }

const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill()
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(143))

/** Runs a program and lets it speak to the terminal itself. Answers with its exit code, −1 if it cannot start. */
export async function run(program: string, args: readonly string[], options: Options = {}): Promise<number> {
  return await exitCode(spawn(program, args, { ...settings(options), stdio: 'inherit' }))
}

/** Runs a program in silence and keeps what it said, for steps that run side by side. */
export async function capture(
  program: string,
  args: readonly string[],
  options: Options = {},
): Promise<Outcome> {
  const child = spawn(program, args, { ...settings(options), stdio: ['ignore', 'pipe', 'pipe'] })
  const chunks: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk))
  const code = await exitCode(child)
  return { code, output: Buffer.concat(chunks).toString('utf8').trimEnd() }
}

/** Arguments that make the running Node execute a command of an installed package, on every system alike. */
export function packageCommand(
  packageName: string,
  args: readonly string[],
  command = packageName,
): string[] {
  const folder = resolve('node_modules', packageName)
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  const script = typeof bin === 'string' ? bin : bin[command]
  if (!script) throw new RangeError(`Cannot run ${command}: package ${packageName} has no such command`)
  return [join(folder, script), ...args]
}

function settings({ env = {}, cwd }: Options) {
  // Tools start their own `node`: it must be this one.
  const path = `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`
  return { env: { ...process.env, PATH: path, ...env }, ...(cwd !== undefined && { cwd }) }
}

function exitCode(child: ChildProcess): Promise<number> {
  running.add(child)
  return new Promise((done) => {
    child.once('error', () => done(-1))
    child.once('close', (code) => done(code ?? -1))
  }).finally(() => running.delete(child)) as Promise<number>
}
