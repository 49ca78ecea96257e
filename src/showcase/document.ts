import { html, type SafeHtml, trusted } from '#markup'

/** Nothing but the page's own style and the pictures beside it: no script, no request elsewhere (invariant 33). */
const policy =
  "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

export type DocumentParts = {
  title: string
  /** Shown by a messenger under a link, and by no search engine: the page asks not to be listed. */
  description: string
  /** Style sheets written in this module. */
  style: string
  body: SafeHtml
}

/** A whole page that opens from a folder by a double click as well as from a server. */
export function renderDocument({ title, description, style, body }: DocumentParts): string {
  const page = html`<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow, noarchive">
<meta name="referrer" content="no-referrer">
<meta name="description" content="${description}">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
${body}
</body>
</html>
`
  return page.toString()
}
