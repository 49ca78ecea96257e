import { checkTexts } from '#i18n'
import type { Check } from './repository.ts'

const longest = 300
const code = /^(?:src|scripts|tests|public)\/.*[.](?:ts|tsx|mjs|astro|css)$|^[^/]+[.](?:ts|mjs)$/

/** A file that outgrew its room holds two notions. */
export const longFiles: Check = ({ paths, read }) =>
  paths
    .filter((path) => code.test(path))
    .flatMap((path) => {
      const lines = read(path).trimEnd().split('\n').length
      return lines > longest ? [checkTexts.longFile(path, lines, longest)] : []
    })
