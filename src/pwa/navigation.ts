/** What a worker can do for an address it does not keep. */
export type Navigation = {
  /** Where the app lives, with a slash at the end. */
  scope: string
  fetchPage: (request: Request) => Promise<Response>
  isKept: (address: string) => boolean
  readKept: (path: string) => Promise<Response | undefined>
}

const unknownPage = 'offline/index.html'

/**
 * Answers a page that is not kept under exactly this address: from the network; else, if only the slash at the
 * end is missing, by a redirect; else by the page about missing connection, with its links counted from the
 * root of the app.
 */
export async function answerNavigation(request: Request, navigation: Navigation): Promise<Response> {
  try {
    return await navigation.fetchPage(request)
  } catch (failure) {
    const slashed = withSlash(request.url)
    if (navigation.isKept(`${slashed.origin}${slashed.pathname}index.html`))
      return Response.redirect(slashed.href)

    const page = await navigation.readKept(unknownPage)
    if (!page) throw failure
    return await rebased(page, navigation.scope)
  }
}

function withSlash(address: string): URL {
  const url = new URL(address)
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url
}

async function rebased(page: Response, scope: string): Promise<Response> {
  const base = new URL(unknownPage, scope).href
  const html = (await page.text()).replace('<head>', `<head><base href="${base}">`)
  return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } })
}
