import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../shared/samples/', import.meta.url))

/** Whether the folder of real and hostile files stands beside the repository. */
export const hasSamples = existsSync(root)

if (!hasSamples) process.stdout.write('The sample files are not here: tests that need them are skipped.\n')

/** Absolute path of a sample file. */
export function samplePath(name: string): string {
  return root + name
}

export function sample(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(root + name))
}
