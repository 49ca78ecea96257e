import { scriptTexts } from '#i18n'

/** A task answers with an exit code. */
type Task = (args: readonly string[]) => Promise<number>

const tasks: Record<string, Task> = {
  start: async (args) => (await import('./tasks/start.ts')).start(args),
  dev: async (args) => (await import('./tasks/build.ts')).dev(args),
  build: async (args) => (await import('./tasks/build.ts')).build(args),
  ok: async () => (await import('./tasks/ok.ts')).ok(),
  unit: async (args) => (await import('./tasks/unit.ts')).unit(args),
  e2e: async (args) => (await import('./tasks/e2e.ts')).e2e(args),
  test: async () => (await import('./tasks/test.ts')).test(),
  coverage: async () => (await import('./tasks/coverage.ts')).coverage(),
  format: async () => (await import('./tasks/format.ts')).format(),
  bench: async (args) => (await import('./tasks/script.ts')).runScript('bench', args),
  screenshots: async (args) => (await import('./tasks/script.ts')).runScript('screenshots', args),
  verify: async (args) => (await import('./tasks/script.ts')).runScript('verify', args),
  publish: async (args) => (await import('./tasks/script.ts')).runScript('publish', args),
}

/** Runs a task by its name in `package.json` and sets the exit code of the process. */
export async function runTask(name: string | undefined, args: readonly string[]): Promise<void> {
  const task = name === undefined ? undefined : tasks[name]
  if (!task) {
    console.error(scriptTexts.unknownTask(Object.keys(tasks)))
    process.exitCode = 2
    return
  }
  process.exitCode = await task(args)
}
