import type { Achievement } from '#domain'
import type { TableLine } from '#tables'

export const lineStatuses = ['ready', 'check', 'refused'] as const
export type LineStatus = (typeof lineStatuses)[number]

export function statusOf(line: TableLine): LineStatus {
  if (line.kind === 'refused') return 'refused'
  return line.notes.length === 0 ? 'ready' : 'check'
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
