/**
 * Address of a page of this app. The site may be hosted under any path, so every address is counted from
 * the base that the page itself names.
 */
export function link(page: string, query: Record<string, string> = {}): string {
  const base = document.documentElement.dataset.base ?? '/'
  const search = new URLSearchParams(query).toString()
  return base + page.replace(/^\//, '') + (search && `?${search}`)
}

export function sectionLink(section: string): string {
  return link('/section/', { id: section })
}

export function entryLink(entry: string): string {
  return link('/entry/', { id: entry })
}

/** A parameter of this page's own address, or undefined. */
export function parameter(name: string): string | undefined {
  return new URLSearchParams(location.search).get(name) ?? undefined
}
