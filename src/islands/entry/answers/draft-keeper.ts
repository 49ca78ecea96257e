/** Long enough to gather the strokes of a hatching, short enough to lose no more than one. */
const pause = 300

/** Keeps the last of what is pushed, after a pause; what is dropped before it is kept never comes. */
export class DraftKeeper<T> {
  private waiting: { value: T; timer: ReturnType<typeof setTimeout> } | undefined
  private readonly keep: (value: T) => unknown

  constructor(keep: (value: T) => unknown) {
    this.keep = keep
  }

  push(value: T): void {
    this.drop()
    this.waiting = { value, timer: setTimeout(() => this.flush(), pause) }
  }

  flush(): void {
    const { waiting } = this
    this.drop()
    if (waiting) void this.keep(waiting.value)
  }

  drop(): void {
    clearTimeout(this.waiting?.timer)
    this.waiting = undefined
  }
}
