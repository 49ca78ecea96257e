import { checkTexts } from '#i18n'
import type { Check } from './repository.ts'

/** Folders of one machine, and hosts of package registries: a stranger has neither. */
const local =
  /(?<![\w.~*)\]}/-])[/](?:work|tmp|root|home)\b(?![-.\w])|[/]{2}registry[.][\w.-]+|"resolved":\s"http/

export const machinePaths: Check = ({ paths, read }) =>
  paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => {
        const [found] = line.match(local) ?? []
        return found ? [checkTexts.machinePath(path, index + 1, found)] : []
      }),
  )
