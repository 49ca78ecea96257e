import type { Memory } from './memory.ts'

/** How this browser can put the app among the others of the device. */
export type InstallWay =
  /** The browser asks by itself when `install` is called. */
  | 'prompt'
  /** «Поделиться» → «На экран Домой». */
  | 'ios-share'
  /** Only Safari can do it on this iOS. */
  | 'ios-open-safari'

export type InstallHint = { kind: 'hidden' } | { kind: 'shown'; way: InstallWay }

export type InstallFacts = {
  way: InstallWay | undefined
  isStandalone: boolean
  hasEntries: boolean
  dismissedAt: number | undefined
  now: number
}

const dismissedKey = 'portfel.install-dismissed'
const quietFor = 90 * 24 * 3_600_000

/** A person is asked after the first saved entry, never in the installed app, and not for 90 days after a «no». */
export function decideHint({ way, isStandalone, hasEntries, dismissedAt, now }: InstallFacts): InstallHint {
  const isQuiet = dismissedAt !== undefined && now - dismissedAt < quietFor
  return way && hasEntries && !isStandalone && !isQuiet ? { kind: 'shown', way } : { kind: 'hidden' }
}

/** How iOS installs, judged by the name of the browser: it has no other sign. Nothing for other systems. */
export function iosWay(userAgent: string, touchPoints: number): InstallWay | undefined {
  const isIos = /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1)
  if (!isIos) return undefined
  return /CriOS|FxiOS|EdgiOS|OPiOS|YaBrowser|YaApp|GSA/.test(userAgent) ? 'ios-open-safari' : 'ios-share'
}

export function readDismissal(memory: Memory): number | undefined {
  const kept = Number(memory.getItem(dismissedKey) ?? Number.NaN)
  return Number.isFinite(kept) ? kept : undefined
}

export function saveDismissal(memory: Memory, now: number): void {
  memory.setItem(dismissedKey, String(now))
}
