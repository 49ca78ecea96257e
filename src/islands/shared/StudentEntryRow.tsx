import type { ComponentChildren } from 'preact'
import { type Entry, type Sha256Hex, standingOf } from '#domain'
import { documentWords, entryChips, entryLine, shortDate } from '#i18n'
import { type ProfileDb, readCopy, readFileInfos } from '#storage'
import { type Drawing, EntryRow } from '#ui'
import { entryLink } from './link.ts'
import { useLoad } from './use-load.ts'
import { useObjectUrl } from './use-object-url.ts'

type Props = {
  db: ProfileDb
  entry: Entry
  divider?: number
  shownTitle?: ComponentChildren
  note?: ComponentChildren
  actions?: ComponentChildren
}

/** An entry of the student in a list, with the thumbnail of its first file. */
export function StudentEntryRow({ db, entry, divider, shownTitle, note, actions }: Props) {
  const first = entry.evidence[0]
  const src = useObjectUrl(
    async () => (first ? readCopy(db, first.file, 'thumbnail') : undefined),
    [first?.file],
  )
  const drawing = useLoad(() => drawingOf(db, entry, first?.file), [first?.file, entry.kind])
  return (
    <EntryRow
      href={entryLink(entry.id)}
      title={entry.title}
      shownTitle={shownTitle}
      // The line of a page is the beginning of its text: a place in that text says more.
      facts={note && entry.kind === 'page' ? undefined : entryLine(entry)}
      note={note}
      chips={entryChips(entry)}
      status={standingOf(entry)}
      date={entry.date && shortDate(entry.date)}
      thumbnail={{
        src,
        alt: '',
        drawing: drawing ?? 'text',
        word: first?.document && documentWords[first.document],
      }}
      divider={divider}
      isProud={entry.isProud}
      actions={actions}
    />
  )
}

async function drawingOf(db: ProfileDb, entry: Entry, file: Sha256Hex | undefined): Promise<Drawing> {
  if (!file) return entry.kind === 'achievement' ? 'paper' : 'text'
  return (await readFileInfos(db, [file])).get(file)?.media ?? 'other'
}
