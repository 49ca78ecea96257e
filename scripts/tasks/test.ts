import { scriptTexts } from '#i18n'
import { ensureJudges } from '../tools/equipment.ts'
import { addTotals, readE2eTotals, readUnitTotals, totalsLine } from '../tools/totals.ts'
import { build } from './build.ts'
import { e2e } from './e2e.ts'
import { ok } from './ok.ts'
import { runScript } from './script.ts'
import { unit } from './unit.ts'

/** Everything there is to check; a failed step does not keep the later ones from running. */
export async function test(): Promise<number> {
  await ensureJudges()
  const steps: [name: string, step: () => Promise<number>][] = [
    ['ok', ok],
    ['build', build],
    ['weigh', () => runScript('weigh', [])],
    ['unit', unit],
    ['e2e', e2e],
  ]
  const failed: string[] = []
  for (const [name, step] of steps) {
    console.log(scriptTexts.step(name))
    if ((await step()) !== 0) failed.push(name)
  }

  if (failed.length > 0) console.log(scriptTexts.failedSteps(failed))
  console.log(totalsLine(addTotals(readUnitTotals(), readE2eTotals())))
  return failed.length === 0 ? 0 : 1
}
