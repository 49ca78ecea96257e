import { checkTexts } from '#i18n'
import type { Check } from './repository.ts'

/** Places where people are spoken to, and tests, which check what is said. */
const allowed = /^(?:src\/i18n\/|content\/|tests\/|[^/]+[.]md$|package[.]json$)/
const cyrillic = /\p{Script=Cyrillic}/u
const comments = /\/\*.*?\*\/|<!--.*?-->|(?<=^|\s)\/\/[^\n]*/gs

/**
 * Russian words live in one place, so they can be read and corrected as one text. Comments may quote the terms
 * of the field.
 */
export const cyrillicOutsideWords: Check = ({ paths, read }) =>
  paths
    .filter((path) => !allowed.test(path))
    .flatMap((path) =>
      read(path)
        .replace(comments, (comment) => comment.replace(/[^\n]/g, ''))
        .split('\n')
        .flatMap((line, index) => (cyrillic.test(line) ? [checkTexts.cyrillic(path, index + 1)] : [])),
    )
