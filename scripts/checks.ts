// The home-made part of `npm run ok`: promises about the whole repository that no bought tool can check.
import { checkTexts } from '#i18n'
import { cyrillicOutsideWords } from './checks/cyrillic.ts'
import { longFiles } from './checks/file-length.ts'
import { machinePaths } from './checks/machine-paths.ts'
import { moduleFaces } from './checks/module-faces.ts'
import { modulesWithoutTests } from './checks/module-tests.ts'
import { namedScripts } from './checks/named-scripts.ts'
import { openRepository } from './checks/repository.ts'
import { siteImports } from './checks/site-imports.ts'

const checks = [
  cyrillicOutsideWords,
  longFiles,
  machinePaths,
  moduleFaces,
  modulesWithoutTests,
  namedScripts,
  siteImports,
]

const repository = openRepository()
const complaints = checks.flatMap((check) => check(repository))
for (const complaint of complaints) console.error(complaint)
if (complaints.length > 0) console.error(checkTexts.found(complaints.length))
process.exitCode = complaints.length === 0 ? 0 : 1
