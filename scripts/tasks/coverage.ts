import { existsSync } from 'node:fs'
import { scriptTexts } from '#i18n'
import {
  idsIn,
  passedE2eTitles,
  passedUnitTitles,
  readRequirements,
  sharesBy,
} from '../tools/requirements.ts'
import { e2eReport, unitReport } from '../tools/totals.ts'
import { unit } from './unit.ts'

/**
 * How many requirements are named by the titles of passing tests, and which are not. Reads the reports of the last
 * `npm test`; without one the unit tests are run first. It tells, and never fails for a number.
 */
export async function coverage(): Promise<number> {
  if (!existsSync(unitReport)) await unit()
  if (!existsSync(unitReport)) return 1
  const requirements = readRequirements()
  const named = idsIn([...passedUnitTitles(), ...passedE2eTitles()])
  const missing = requirements.filter(({ id }) => !named.has(id))

  if (!existsSync(e2eReport)) console.log(scriptTexts.withoutScenarios)
  console.log(scriptTexts.namedOf(requirements.length - missing.length, requirements.length))
  for (const share of sharesBy(requirements, named, ({ regulation }) => [regulation]))
    console.log(scriptTexts.share(share))
  for (const share of sharesBy(requirements, named, ({ kinds }) => kinds))
    console.log(scriptTexts.share(share))
  console.log(scriptTexts.notNamed)
  for (const { id, kinds } of missing) console.log(`  ${id}  ${kinds.join(', ')}`)
  return 0
}
