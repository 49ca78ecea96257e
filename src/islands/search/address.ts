import { type SearchFilter, traitNames } from '#search'
import { link } from '../shared/link.ts'

/** What is asked, as it stands in the address: the way back from an entry finds the same list. */
export type Asked = { readonly words: string; readonly filter: SearchFilter; readonly from: number }

export function askedIn(search: string): Asked {
  const query = new URLSearchParams(search)
  const filter = traitNames.flatMap((name) => {
    const value = query.get(name)
    return value === null ? [] : [[name, value]]
  })
  const from = Number(query.get('from'))
  return {
    words: query.get('q') ?? '',
    filter: Object.fromEntries(filter),
    from: Number.isInteger(from) && from > 0 ? from : 0,
  }
}

export function addressOf({ words, filter, from }: Asked): string {
  const chosen = traitNames.flatMap((name) => {
    const value = filter[name]
    return value === undefined ? [] : [[name, value]]
  })
  return link('/search/', {
    ...(words && { q: words }),
    ...Object.fromEntries(chosen),
    ...(from > 0 && { from: String(from) }),
  })
}
