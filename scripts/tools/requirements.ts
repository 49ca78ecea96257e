// Which requirements of the regulations are named by the titles of tests that passed.
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod/mini'
import { e2eReport, unitReport } from './totals.ts'

const List = z.object({
  requirements: z.array(
    z.strictObject({ id: z.string(), regulation: z.string(), kinds: z.array(z.string()) }),
  ),
})
export type Requirement = z.output<typeof List>['requirements'][number]

export function readRequirements(path = 'content/reference/requirement-ids.json'): Requirement[] {
  return List.parse(JSON.parse(readFileSync(path, 'utf8'))).requirements
}

/** The id as a title writes it: «S0-08», alone or in a row of several. */
const id = /\bS\d-\d{2}\b/g

export function idsIn(titles: readonly string[]): ReadonlySet<string> {
  return new Set(titles.flatMap((title) => title.match(id) ?? []))
}

export type Share = { readonly name: string; readonly named: number; readonly total: number }

/** How many requirements of each group are named; a requirement of two kinds counts in both. */
export function sharesBy(
  requirements: readonly Requirement[],
  named: ReadonlySet<string>,
  groupsOf: (requirement: Requirement) => readonly string[],
): Share[] {
  const groups = [...new Set(requirements.flatMap(groupsOf))].sort()
  return groups.map((name) => {
    const members = requirements.filter((one) => groupsOf(one).includes(name))
    return { name, named: members.filter((one) => named.has(one.id)).length, total: members.length }
  })
}

const UnitReport = z.object({
  testResults: z.array(
    z.object({ assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })) }),
  ),
})

/** Titles of the unit tests that passed in the last run, with the titles of their groups. */
export function passedUnitTitles(path = unitReport): string[] {
  const report = UnitReport.parse(JSON.parse(readFileSync(path, 'utf8')))
  return report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed')
    .map(({ fullName }) => fullName)
}

interface Suite {
  title: string
  specs: { title: string; ok: boolean; tests: { status: string }[] }[]
  suites?: Suite[] | undefined
}

const Spec = z.object({
  title: z.string(),
  ok: z.boolean(),
  tests: z.array(z.object({ status: z.string() })),
})
const Suite: z.ZodMiniType<Suite> = z.object({
  title: z.string(),
  specs: z.array(Spec),
  suites: z.optional(z.array(z.lazy(() => Suite))),
})
const E2eReport = z.object({ suites: z.array(Suite) })

/** Titles of the scenarios that passed in the last run in a browser; none when there was no such run. */
export function passedE2eTitles(path = e2eReport): string[] {
  if (!existsSync(path)) return []
  return E2eReport.parse(JSON.parse(readFileSync(path, 'utf8'))).suites.flatMap((suite) => titlesIn(suite))
}

function titlesIn({ title, specs, suites = [] }: Suite): string[] {
  // A scenario that was skipped is «ok» for Playwright, and proves nothing.
  const passed = specs.filter(({ ok, tests }) => ok && tests.some(({ status }) => status === 'expected'))
  return [...passed.map((spec) => spec.title), ...suites.flatMap(titlesIn)].map((name) => `${title} ${name}`)
}
