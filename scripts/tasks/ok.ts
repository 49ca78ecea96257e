import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { scriptTexts } from '#i18n'
import { capture, packageCommand } from '../tools/command.ts'

function types(project: string): string[] {
  const cache = `node_modules/.cache/portfel/${project}`
  const args = ['--noEmit', '-p', project, '--incremental', '--tsBuildInfoFile', `${cache}.tsbuildinfo`]
  return packageCommand('typescript', args, 'tsc')
}

/**
 * The longest first, so that the pool ends evenly. `astro check` types every .ts and .tsx of `tsconfig.json`
 * along with the pages; the other two ask for less than the whole library.
 */
const steps: [name: string, args: () => string[]][] = [
  ['astro check', () => packageCommand('astro', ['check', '--minimumFailingSeverity', 'hint'])],
  ['tsc browser', () => types('tsconfig.browser.json')],
  ['tsc portable', () => types('tsconfig.portable.json')],
  ['knip', () => packageCommand('knip', [])],
  [
    'dependency-cruiser',
    () =>
      packageCommand(
        'dependency-cruiser',
        ['src', 'scripts', '--config', '.dependency-cruiser.mjs'],
        'depcruise',
      ),
  ],
  ['biome', () => packageCommand('@biomejs/biome', ['ci', '--colors=off', '--error-on-warnings'], 'biome')],
  ['checks', () => ['scripts/checks.ts']],
]

/** What every commit must pass. Prints what a step said only if it failed. */
export async function ok(): Promise<number> {
  // The types of pages and content are made by Astro; a fresh clone has none yet.
  if (!existsSync('.astro/types.d.ts')) await capture(process.execPath, packageCommand('astro', ['sync']))
  // On a fresh clone the types of Astro's own modules are not there yet.
  await capture(process.execPath, packageCommand('astro', ['sync']))
  const queue = [...steps]
  const worker = async (): Promise<number> => {
    const step = queue.shift()
    if (!step) return 0
    const failed = (await runStep(...step)) ? 0 : 1
    return failed + (await worker())
  }
  const failed = await Promise.all(Array.from({ length: availableParallelism() }, worker))
  return failed.some((count) => count > 0) ? 1 : 0
}

async function runStep(name: string, args: () => string[]): Promise<boolean> {
  const began = performance.now()
  const { code, output } = await capture(process.execPath, args())
  const seconds = (performance.now() - began) / 1000
  console.log(code === 0 ? scriptTexts.stepPassed(name, seconds) : scriptTexts.stepFailed(name, output))
  return code === 0
}
