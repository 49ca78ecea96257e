/** A bench of `performance.md`: a workload of the product and a peer in the same run. */
export interface Bench {
  readonly name: string
  readonly run: () => Promise<BenchResult>
}

export interface BenchResult {
  /** One object a row; its members are the columns. */
  readonly table: readonly Readonly<Record<string, string | number>>[]
  readonly targets: readonly Target[]
}

export interface Target {
  /** What was promised, for example «a page in 5 ms». */
  readonly promise: string
  readonly measured: number
  readonly atMost: number
}

export function isMet({ measured, atMost }: Target): boolean {
  return measured <= atMost
}

/** A number of a table, to three significant digits. */
export function round(value: number): number {
  return Number(value.toPrecision(3))
}
