import type { PortfolioId } from '#domain'
import type { Found, SearchQuery } from '#search'

export type SearchOrder =
  | { readonly act: 'open'; readonly profile: PortfolioId }
  | { readonly act: 'ask'; readonly number: number; readonly query: SearchQuery }

export type SearchNews =
  /** The index holds what is stored now; told again after every change. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'found'; readonly number: number; readonly found: Found }
  | { readonly kind: 'failed'; readonly text: string }
