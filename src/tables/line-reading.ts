import type { TableColumn } from './columns.ts'
import type { Mapping } from './headings.ts'
import { find } from './lexicon.ts'
import type { Lexicon, TableWords } from './words.ts'

/** What to look at in a line that becomes an entry. */
export type LineNote =
  | { readonly kind: 'no-date' }
  | { readonly kind: 'date-unclear'; readonly text: string }
  | { readonly kind: 'date-chosen'; readonly text: string }
  | { readonly kind: 'date-ahead' }
  | { readonly kind: 'word-unknown'; readonly column: TableColumn; readonly text: string }
  | { readonly kind: 'number-unclear'; readonly column: TableColumn; readonly text: string }
  | { readonly kind: 'stage-missing' }
  | { readonly kind: 'kept-for-document'; readonly columns: readonly TableColumn[] }
  | { readonly kind: 'shortened'; readonly column: TableColumn }
  | { readonly kind: 'another-person'; readonly name: string }
  | { readonly kind: 'another-grade'; readonly text: string }
  | { readonly kind: 'same-as-entry'; readonly title: string }
  | { readonly kind: 'same-as-line'; readonly line: number }

const longestLine = 300

/** One line while it is read: what is not understood is noted, and its words are kept for the story. */
export class LineReading {
  readonly notes: LineNote[] = []
  /** Cells that no field of an entry can hold, with their headings. */
  readonly kept: string[] = []
  readonly words: TableWords
  private readonly cells: ReadonlyMap<TableColumn, string>
  private readonly headings: ReadonlyMap<TableColumn, string>

  constructor(row: readonly string[], mapping: Mapping, headings: readonly string[], words: TableWords) {
    const named = mapping.flatMap((column, at) => (column ? [[column, at] as const] : []))
    this.cells = new Map(named.map(([column, at]) => [column, row[at] ?? '']))
    this.headings = new Map(named.map(([column, at]) => [column, headings[at] || words.columns[column][0]]))
    this.words = words
  }

  has(column: TableColumn): boolean {
    return this.cells.has(column)
  }

  text(column: TableColumn): string {
    return (this.cells.get(column) ?? '').trim()
  }

  saysAny(columns: readonly TableColumn[]): boolean {
    return columns.some((column) => this.text(column) !== '')
  }

  /** The cell as it is, with line breaks of one kind. */
  prose(column: TableColumn): string {
    return (this.cells.get(column) ?? '').replace(/\r\n?/g, '\n')
  }

  line(column: TableColumn): string | undefined {
    const text = this.text(column)
      .replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ')
      .normalize('NFC')
    if (text.length <= longestLine) return text || undefined
    this.notes.push({ kind: 'shortened', column })
    this.keep(column)
    return `${text.slice(0, longestLine - 1).trimEnd()}…`
  }

  value<V extends string>(column: TableColumn, lexicon: Lexicon<V>): V | undefined {
    const text = this.text(column)
    const value = find(lexicon, text)
    if (text !== '' && value === undefined) {
      this.notes.push({ kind: 'word-unknown', column, text })
      this.keep(column)
    }
    return value
  }

  number(column: TableColumn, most: number): number | undefined {
    const text = this.text(column)
    const [digits] = text.match(/^\d{1,6}(?=$|[^\d.,])/) ?? []
    if (digits !== undefined && Number(digits) <= most) return Number(digits)
    if (text !== '') {
      this.notes.push({ kind: 'number-unclear', column, text })
      this.keep(column)
    }
    return undefined
  }

  keep(column: TableColumn): void {
    const text = this.text(column)
    if (text !== '') this.kept.push(`${this.headings.get(column)}: ${text}`)
  }
}
