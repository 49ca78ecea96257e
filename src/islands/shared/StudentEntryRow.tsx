import type { ComponentChildren } from 'preact'
import { type Entry, standingOf } from '#domain'
import { documentWords, entryChips, entryLine, shortDate } from '#i18n'
import { EntryRow } from '#ui'
import { entryLink } from './link.ts'
import type { Look } from './looks.ts'
import { useBlobUrl } from './use-blob-url.ts'

/** What a screen may add to a row of its list. */
export type RowParts = {
  /** The title with something in it marked. */
  shownTitle?: ComponentChildren
  note?: ComponentChildren
  whereabouts?: string | undefined
  actions?: ComponentChildren
}

type Props = RowParts & {
  entry: Entry
  /** Undefined until it is read. */
  look: Look | undefined
  divider?: number | undefined
}

/** An entry of the student in a list. */
export function StudentEntryRow({ entry, look, divider, shownTitle, note, whereabouts, actions }: Props) {
  const first = entry.evidence[0]
  const src = useBlobUrl(look?.thumbnail)
  return (
    <EntryRow
      href={entryLink(entry.id)}
      title={entry.title}
      shownTitle={shownTitle}
      // The line of a page is the beginning of its text: a place in that text says more.
      facts={note && entry.kind === 'page' ? undefined : entryLine(entry)}
      whereabouts={whereabouts}
      note={note}
      chips={entryChips(entry)}
      status={look?.standing ?? standingOf(entry)}
      date={entry.date && shortDate(entry.date)}
      thumbnail={{
        src,
        alt: '',
        drawing: look?.drawing ?? 'text',
        word: first?.document && documentWords[first.document],
      }}
      divider={divider}
      isProud={entry.isProud}
      actions={actions}
    />
  )
}
