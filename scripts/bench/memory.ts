// Memory of a browser with all its processes, as Linux counts it; elsewhere nothing is measured.
import { readdirSync, readFileSync } from 'node:fs'

export type MemoryWatch = { stop: () => number | undefined }

const everyMs = 100
const mebibyte = 2 ** 20

/** Watches the browser whose profile lies in `profile`; `stop` tells the peak over the start, in MB. */
export function watchMemory(profile: string): MemoryWatch {
  const start = memoryOf(profile)
  let peak = start ?? 0
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(profile) ?? 0)
  }, everyMs)
  return {
    stop() {
      clearInterval(timer)
      return start === undefined ? undefined : (Math.max(peak, memoryOf(profile) ?? 0) - start) / mebibyte
    },
  }
}

/** Proportional set size: memory shared by several processes is counted once. */
function memoryOf(profile: string): number | undefined {
  if (process.platform !== 'linux') return undefined
  const parents = new Map<number, number>()
  const roots: number[] = []
  for (const pid of readdirSync('/proc').map(Number).filter(Number.isInteger)) {
    const parent = /^\d+ \(.*\) \S (\d+)/s.exec(read(`/proc/${pid}/stat`))?.[1]
    if (parent) parents.set(pid, Number(parent))
    if (read(`/proc/${pid}/cmdline`).includes(`--user-data-dir=${profile}`)) roots.push(pid)
  }
  const isOurs = (pid: number | undefined): boolean =>
    pid !== undefined && (roots.includes(pid) || isOurs(parents.get(pid)))
  const sizes = [...parents.keys()].filter(isOurs).map(proportionalSize)
  return sizes.reduce((sum, size) => sum + size, 0)
}

function proportionalSize(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024
}

/** A process may end between being listed and being read. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
