import { rmSync } from 'node:fs'
import { packageCommand, run } from '../tools/command.ts'
import { ensureBrowser } from '../tools/equipment.ts'
import { e2eReport } from '../tools/totals.ts'
import { buildIfStale } from './build.ts'

/** Scenarios in a real browser over the production build. Without a browser they are only counted. */
export async function e2e(args: readonly string[] = []): Promise<number> {
  rmSync(e2eReport, { force: true })
  const built = await buildIfStale()
  if (built !== 0) return built

  const browser = await ensureBrowser()
  const act = browser ? ['test', '--reporter=list,json'] : ['test', '--list', '--reporter=json']
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport, ...(browser && { PORTFEL_CHROMIUM: browser }) }
  return await run(process.execPath, packageCommand('@playwright/test', [...act, ...args], 'playwright'), {
    env,
  })
}
