export { EntryIndex, type Found, type Hit, type SearchQuery } from './entry-index.ts'
export type { Part } from './marks.ts'
export { type Facets, type SearchFilter, type TraitName, traitNames } from './traits.ts'
