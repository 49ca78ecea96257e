// Weighs the built pages against their budgets: `node scripts/weigh.ts [folder]`. Fails if one is too heavy.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { scriptTexts } from '#i18n'
import { builtFiles } from './integrations/built-files.ts'
import { planPrecache } from './integrations/precache.ts'
import { budgetOf, budgetsOfKept, isForeignReader, isGuidePicture } from './weights/budgets.ts'
import { sum, weighPage } from './weights/page-weight.ts'

const folder = process.argv[2] ?? 'dist'
const weights = new Map<string, number>()
const bytesOf = (path: string) => readFileSync(join(folder, path))
const weigh = (path: string): number => {
  const known = weights.get(path) ?? gzipSync(bytesOf(path), { level: 9 }).length
  weights.set(path, known)
  return known
}

const files = builtFiles(folder)
const pages = files.filter((path) => path.endsWith('.html') && path !== '404.html')
const kept = planPrecache(files, bytesOf)
const later = kept.later.map(({ url }) => url)

const read = (path: string) => bytesOf(path).toString('utf8')
const budgets = [
  ...pages.map((page) => budgetOf(weighPage(page, read, weigh))),
  ...budgetsOfKept({
    atOnce: sum(
      kept.atOnce.map(({ url }) => url),
      weigh,
    ),
    later: sum(
      later.filter((path) => !isForeignReader(path) && !isGuidePicture(path)),
      weigh,
    ),
    readers: sum(later.filter(isForeignReader), weigh),
    pictures: sum(later.filter(isGuidePicture), weigh),
  }),
]
const heavy = budgets.filter(({ bytes, limit }) => bytes > limit)
for (const budget of budgets) console.log(scriptTexts.weight(budget))
process.exitCode = heavy.length === 0 ? 0 : 1
