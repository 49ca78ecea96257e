/**
 * Markup that is safe to stand in a page. Only this module makes values of this class, so text that came
 * from a person, a file or a record can never pass for markup.
 */
export class SafeHtml {
  readonly #markup: string

  constructor(markup: string) {
    this.#markup = markup
  }

  toString(): string {
    return this.#markup
  }
}

/** What may stand in a placeholder. `undefined` and `false` write nothing, a list writes its members in a row. */
export type Hole = SafeHtml | string | number | false | undefined | readonly Hole[]

/**
 * Markup from a literal whose placeholders are escaped, for text and for quoted attribute values alike.
 * A placeholder that is itself markup is kept. Unquoted attributes, tag names, `<style>` and `<script>`
 * are no place for a placeholder.
 */
export function html(literal: TemplateStringsArray, ...holes: readonly Hole[]): SafeHtml {
  return new SafeHtml(literal.map((text, at) => text + write(holes[at])).join(''))
}

/** Markup written in this repository, such as a style sheet. Never for data. */
export function trusted(markup: string): SafeHtml {
  return new SafeHtml(markup)
}

function write(hole: Hole): string {
  if (hole === undefined || hole === false) return ''
  if (hole instanceof SafeHtml) return hole.toString()
  if (Array.isArray(hole)) return hole.map(write).join('')
  return String(hole).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}
