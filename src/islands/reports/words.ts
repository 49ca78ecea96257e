import { type Entry, isConfirming, standingOf } from '#domain'
import { documentWords, entryLine, eventLevelWords, reportTexts, shortDate } from '#i18n'

/** Cells of the tables; an empty one says nothing. */
export function dateCell({ date }: Entry): string {
  // A date keeps to one line of a narrow cell.
  return date ? shortDate(date).replaceAll(' ', '\u00a0') : ''
}

export function levelCell(entry: Entry): string {
  return entry.kind === 'achievement' && entry.eventLevel ? eventLevelWords[entry.eventLevel] : ''
}

/** The result as it is printed, or what the line of a work says. */
export function resultCell(entry: Entry): string {
  if (entry.kind !== 'achievement') return entryLine(entry)
  const { event: _, ...rest } = entry
  return entryLine(rest)
}

/** «Диплом № 14», or that there is the student's word alone. */
export function documentCell(entry: Entry): string {
  const papers = entry.evidence.flatMap(({ document, number }) =>
    document && isConfirming(document)
      ? [[documentWords[document], number && `${reportTexts.number} ${number}`].filter(Boolean).join(' ')]
      : [],
  )
  const unnamed = standingOf(entry) === 'document' ? reportTexts.someDocument : reportTexts.noDocument
  return papers.join(', ') || unnamed
}

export function placeCell(entry: Entry): string {
  if (entry.kind !== 'achievement') return ''
  return [entry.event?.name, entry.event?.organiser, entry.event?.city].filter(Boolean).join(', ')
}

export function hoursCell(entry: Entry): string {
  return entry.kind === 'achievement' ? (entry.hoursClaimed?.toString() ?? '') : ''
}
