/** Files of a portfolio: photos, sound and video in the proportions of a keen student. */
export type Workload = {
  name: string
  bytes: number
  kinds: readonly { name: string; bytes: number; count: number }[]
}

/** The largest takes minutes and disk: it is run with `--full`. */
export function workloads(): Workload[] {
  const isFull = process.argv.includes('--full')
  return [
    media('100 MB', 1),
    media('400 MB', 4),
    ...(isFull ? [media('1.5 GB', 15)] : []),
    small('5,000 small files', 5000),
  ]
}

function media(name: string, hundreds: number): Workload {
  return workload(name, [
    { name: 'photo', bytes: 1_200_000, count: 50 * hundreds },
    { name: 'sound', bytes: 2_000_000, count: 5 * hundreds },
    { name: 'video', bytes: 30_000_000, count: hundreds },
  ])
}

function small(name: string, count: number): Workload {
  return workload(name, [{ name: 'small', bytes: 20_000, count }])
}

function workload(name: string, kinds: Workload['kinds']): Workload {
  return { name, kinds, bytes: kinds.reduce((sum, { bytes, count }) => sum + bytes * count, 0) }
}
