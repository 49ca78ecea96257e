import { checkTexts } from '#i18n'
import type { Check } from './repository.ts'

const command = /\bnpm (?:run ([a-z][\w:-]*)|(start|test)\b)/g

/** A command that a document names is one that `package.json` has. */
export const namedScripts: Check = ({ paths, read }) => {
  const { scripts = {} }: { scripts?: Record<string, string> } = JSON.parse(read('package.json'))
  return paths
    .filter((path) => /[.]mdx?$/.test(path))
    .flatMap((path) =>
      [...read(path).matchAll(command)]
        .map(([, run, direct]) => run ?? direct ?? '')
        .filter((name) => !(name in scripts))
        .map((name) => checkTexts.unknownScript(path, name)),
    )
}
