// Finds a Chromium for tests and pictures; the order is the one a stranger's machine is likely to satisfy soonest.
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findOnPath } from './on-path.ts'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'yandex-browser',
  'msedge',
]
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Yandex.app/Contents/MacOS/Yandex',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
]

/** Arguments that keep a test browser quiet; the sandbox is refused to root by Chromium itself. */
export const browserFlags: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** Path of a Chromium on this machine: by PORTFEL_CHROMIUM, Playwright's own, on the PATH, in the usual places. */
export function findBrowser(): string | undefined {
  const candidates = [
    process.env['PORTFEL_CHROMIUM'],
    chromium.executablePath(),
    findOnPath(names),
    ...usualPlaces,
  ]
  return candidates.find((path) => path !== undefined && existsSync(path))
}
