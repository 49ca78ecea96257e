const day = 24 * 60 * 60_000

/** When a copy is due: after so many changed entries, or so many days with any. */
const mostChanges = 40
const longestDays = 14

/** «Позже» keeps the notice away for a week. */
const copyPauseDays = 7

export type CopyStanding = {
  /** Entries changed since the last copy. */
  readonly changed: number
  /** The last copy, or the beginning of the portfolio while there is none. */
  readonly since: string
  readonly hiddenUntil?: string | undefined
}

export function isCopyDue({ changed, since, hiddenUntil }: CopyStanding, now: Date): boolean {
  if (changed === 0) return false
  if (hiddenUntil !== undefined && Date.parse(hiddenUntil) > now.getTime()) return false
  return changed >= mostChanges || now.getTime() - Date.parse(since) >= longestDays * day
}

export function copyPauseFrom(now: Date): string {
  return new Date(now.getTime() + copyPauseDays * day).toISOString()
}
