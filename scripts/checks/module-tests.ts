import { checkTexts } from '#i18n'
import { layers } from './layers.ts'
import type { Check } from './repository.ts'

/** Every module has tests that mirror it. */
export const modulesWithoutTests: Check = ({ paths }) =>
  Object.keys(layers)
    .filter(
      (name) => !paths.some((path) => path.startsWith(`tests/${name}/`) && /[.]test[.]tsx?$/.test(path)),
    )
    .map(checkTexts.noTests)
