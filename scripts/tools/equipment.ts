// What tests ask of the machine: a browser, and foreign programs that judge our files.
import { scriptTexts } from '#i18n'
import { findBrowser } from './browser.ts'
import { packageCommand, run } from './command.ts'
import { findOnPath } from './on-path.ts'

/** Program that must be there → Debian package that brings it. */
const judges = { qpdf: 'qpdf', pdftotext: 'poppler-utils', openssl: 'openssl', unzip: 'unzip' } as const

/** Path of a browser; brings one if there is none and the machine allows it. */
export async function ensureBrowser(): Promise<string | undefined> {
  const found = findBrowser()
  if (found) return found

  console.log(scriptTexts.bringingBrowser)
  await run(process.execPath, packageCommand('playwright', ['install', 'chromium']))
  if (!findBrowser() && canUseApt()) await aptInstall(['chromium'])

  const brought = findBrowser()
  if (!brought) console.log(scriptTexts.noBrowser)
  return brought
}

/** Brings the judges where apt is at hand; tests that miss theirs are skipped and say so. */
export async function ensureJudges(): Promise<void> {
  const missing = Object.entries(judges).filter(([program]) => !isHere(program))
  if (missing.length === 0) return

  if (canUseApt()) await aptInstall(missing.map(([, name]) => name))
  const absent = missing.map(([program]) => program).filter((program) => !isHere(program))
  if (absent.length > 0) console.log(scriptTexts.noJudges(absent))
}

async function aptInstall(packages: readonly string[]): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const install = ['install', '--yes', '--quiet', '--no-install-recommends', ...packages]
  if ((await run('apt-get', install, { env })) === 0) return
  await run('apt-get', ['update', '--quiet'], { env })
  await run('apt-get', install, { env })
}

function canUseApt(): boolean {
  return process.getuid?.() === 0 && isHere('apt-get')
}

function isHere(program: string): boolean {
  return findOnPath([program]) !== undefined
}
