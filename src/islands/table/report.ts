import type { Achievement } from '#domain'
import type { LineNote, TableLine } from '#tables'

export const lineStatuses = ['ready', 'check', 'refused'] as const
export type LineStatus = (typeof lineStatuses)[number]

/** Notes that tell where something went, and ask for nothing. */
const telling: readonly LineNote['kind'][] = ['kept-for-document']

export function statusOf(line: TableLine): LineStatus {
  if (line.kind === 'refused') return 'refused'
  return line.notes.every(({ kind }) => telling.includes(kind)) ? 'ready' : 'check'
}

/** What the owner decided against the proposal, by the number of the line. */
export type Decisions = ReadonlyMap<number, boolean>

export function isTaken(line: TableLine, decisions: Decisions): boolean {
  return line.kind === 'draft' && (decisions.get(line.line) ?? line.isTicked)
}

export function decided(decisions: Decisions, lines: readonly TableLine[], isTicked: boolean): Decisions {
  return new Map([...decisions, ...lines.map(({ line }) => [line, isTicked] as const)])
}

export function takenEntries(lines: readonly TableLine[], decisions: Decisions): Achievement[] {
  return lines.flatMap((line) => (line.kind === 'draft' && isTaken(line, decisions) ? [line.entry] : []))
}
