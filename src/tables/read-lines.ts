import {
  type Achievement,
  type Enrolment,
  gradeOn,
  type PartialDate,
  type PersonName,
  type Placement,
} from '#domain'
import type { Grid } from './grid.ts'
import type { Layout } from './headings.ts'
import { plain } from './lexicon.ts'
import { type LineNote, LineReading } from './line-reading.ts'
import { readLine } from './read-line.ts'
import type { TableWords } from './words.ts'

export type TableLine =
  | {
      readonly kind: 'draft'
      /** Number of the row as it is read, from 1. */
      readonly line: number
      readonly entry: Achievement
      readonly notes: readonly LineNote[]
      /** Whether it is to be taken unless the owner says otherwise. */
      readonly isTicked: boolean
    }
  | { readonly kind: 'refused'; readonly line: number; readonly cells: readonly string[] }

/** What tells an entry from another here. */
type Known = { readonly title: string; readonly date?: PartialDate | undefined }

export type TableOwner = {
  readonly name: PersonName
  readonly enrolments: readonly Enrolment[]
  /** What the portfolio holds already. */
  readonly entries: readonly Known[]
}

export type LineSetting = {
  readonly words: TableWords
  readonly owner: TableOwner
  readonly placement: Placement
  readonly now: Date
}

const doubtful: readonly LineNote['kind'][] = ['another-person', 'same-as-entry', 'same-as-line']

/** A report of every line below the headings that is not empty: a draft with notes, or a refusal without a name. */
export function readLines(rows: Grid, layout: Layout, setting: LineSetting): TableLine[] {
  const twins = new Twins(setting.owner.entries)
  const lines = rows.map((row, at) => ({ row, line: at + 1 })).slice(layout.headingRow + 1)
  return lines
    .filter(({ row }) => row.some((cell) => cell.trim() !== ''))
    .map(({ row, line }) => readRow(row, line, layout, setting, twins))
}

function readRow(
  row: readonly string[],
  line: number,
  { mapping, headings }: Layout,
  { words, owner, placement, now }: LineSetting,
  twins: Twins,
): TableLine {
  const reading = new LineReading(row, mapping, headings, words)
  const entry = readLine(reading, placement, now)
  if (!entry) return { kind: 'refused', line, cells: row.filter((cell) => cell.trim() !== '') }
  // Classmates take part in the same events: their lines are no twins of the owner's.
  const doubt = strangerIn(reading, owner) ?? twins.meet(entry, line) ?? otherGradeIn(reading, entry, owner)
  const notes = doubt ? [...reading.notes, doubt] : reading.notes
  return { kind: 'draft', line, entry, notes, isTicked: !notes.some(({ kind }) => doubtful.includes(kind)) }
}

/** Entries that say the same: one title, letter case and punctuation aside, and one date. */
class Twins {
  private readonly seen = new Map<string, LineNote>()

  constructor(entries: readonly Known[]) {
    for (const entry of entries) {
      if (entry.title) this.seen.set(keyOf(entry), { kind: 'same-as-entry', title: entry.title })
    }
  }

  /** What was met before and is the same; else this one is remembered. */
  meet(entry: Known, line: number): LineNote | undefined {
    const known = this.seen.get(keyOf(entry))
    if (!known) this.seen.set(keyOf(entry), { kind: 'same-as-line', line })
    return known
  }
}

function keyOf({ title, date }: Known): string {
  return `${plain(title)}|${date ?? ''}`
}

function strangerIn(reading: LineReading, { name }: TableOwner): LineNote | undefined {
  const said = reading.text('person')
  return said === '' || isNameOf(name, said) ? undefined : { kind: 'another-person', name: said }
}

function otherGradeIn(reading: LineReading, { date }: Achievement, owner: TableOwner): LineNote | undefined {
  const text = reading.text('grade')
  const [said] = text.match(/\d+/) ?? []
  const was = date && gradeOn(owner.enrolments, date)
  return said && was && Number(said) !== was ? { kind: 'another-grade', text } : undefined
}

/** The family name and the given one, or its first letter, in any order. */
function isNameOf({ family, given }: PersonName, text: string): boolean {
  const words = plain(text).split(' ')
  const [own, first] = [plain(family), plain(given)]
  const hasFamily = own === '' || own.split(' ').every((word) => words.includes(word))
  const hasGiven = words.includes(first) || words.some((word) => word.length === 1 && first.startsWith(word))
  return hasFamily && (hasGiven || (own !== '' && words.length === 1))
}
