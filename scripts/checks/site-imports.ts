import { posix } from 'node:path'
import { checkTexts } from '#i18n'
import { siteFolders, siteMayImport } from './layers.ts'
import type { Check } from './repository.ts'

const importOf = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g
const outside = /^(?:astro(?::|\/)|node:)/

/** Of these a page takes one piece by its path: through the face it would carry the styles and code of them all. */
const pieces = ['ui', 'islands']

/** Pages and layouts meet modules only through the faces they are allowed; dependency-cruiser cannot read them. */
export const siteImports: Check = ({ paths, read }) =>
  paths
    .filter((path) => siteFolders.some((folder) => path.startsWith(`src/${folder}/`)))
    .flatMap((path) =>
      [...read(path).matchAll(importOf)]
        .map(([, name = '']) => name)
        .filter((name) => !isAllowed(path, name))
        .map((name) => checkTexts.siteImport(path, name)),
    )

function isAllowed(path: string, name: string): boolean {
  if (outside.test(name)) return true
  if (name.startsWith('#')) return siteMayImport.includes(name.slice(1))
  if (!name.startsWith('.')) return false
  const target = posix.join(posix.dirname(path), name)
  return [...siteFolders, ...pieces].some((folder) => target.startsWith(`src/${folder}/`))
}
