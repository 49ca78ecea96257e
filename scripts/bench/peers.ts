// Programs and libraries that the product is held against. Libraries are installed into a folder of the bench.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const peersFolder = fileURLToPath(new URL('../../node_modules/.bench-peers', import.meta.url))

/** Installs exact versions once. A peer that cannot be had is left out of the table. */
export function installPeers(packages: Readonly<Record<string, string>>): void {
  const missing = Object.keys(packages).filter((name) => !existsSync(join(peersFolder, 'node_modules', name)))
  if (missing.length === 0) return
  mkdirSync(peersFolder, { recursive: true })
  // An existing one is kept: npm would remove the peers that it does not name.
  const manifest = join(peersFolder, 'package.json')
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }\n')
  const wanted = missing.map((name) => `${name}@${packages[name]}`)
  spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...wanted], {
    cwd: peersFolder,
    stdio: 'inherit',
  })
}

export function hasPeer(name: string): boolean {
  return existsSync(join(peersFolder, 'node_modules', name))
}

/** Address from which a module of a peer is imported. */
export function peerPath(module: string): string {
  return pathToFileURL(join(peersFolder, 'node_modules', module)).href
}

/** Milliseconds that a program takes, or undefined when it is not here or fails. */
export function timeTool(command: string, cwd: string): number | undefined {
  const start = performance.now()
  const { status } = spawnSync('sh', ['-c', command], { cwd, stdio: 'ignore' })
  return status === 0 ? performance.now() - start : undefined
}

/** What was measured, by the name of the workload. */
export type Measured = Record<string, number>

export function keepBest(best: Measured, name: string, value: number | undefined): void {
  if (value !== undefined) best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, value)
}

export function keepWorst(worst: Measured, name: string, value: number | undefined): void {
  if (value !== undefined) worst[name] = Math.max(worst[name] ?? 0, value)
}
