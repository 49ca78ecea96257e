import {
  type Entry,
  type EntryId,
  isOpenTo,
  isPublishable,
  type ShowcaseField,
  type ShowcaseItem,
  type ShowcaseSelection,
  type Structure,
  showcaseFields,
} from '#domain'
import { bodyPassages } from '#i18n'

/** Nothing is chosen by default, and the name is never full by default. */
export function emptySelection(sentence: string, now: Date): ShowcaseSelection {
  return {
    nameMode: 'short',
    sentence,
    showsGrade: false,
    showsSchool: false,
    theme: 'paper',
    items: [],
    updatedAt: now.toISOString(),
  }
}

/** Entries by what may be done with them here. Untitled drafts and the archive are not offered. */
export function sortEntries(entries: readonly Entry[], structure: Structure) {
  const titled = entries.filter(
    (entry) => entry.title !== '' && entry.placements.length > 0 && !entry.isArchived,
  )
  const publishable = titled.filter((entry) => isPublishable(structure, entry))
  return {
    open: publishable.filter((entry) => isOpenTo(entry.visibility, 'showcase')),
    closed: publishable.filter((entry) => !isOpenTo(entry.visibility, 'showcase')),
    sensitive: titled.length - publishable.length,
  }
}

export function itemOf(selection: ShowcaseSelection, entry: EntryId): ShowcaseItem | undefined {
  return selection.items.find((item) => item.entry === entry)
}

/** The selection with an entry ticked, without any field, or with the tick taken away. */
export function withEntry(
  selection: ShowcaseSelection,
  entry: EntryId,
  isTicked: boolean,
): ShowcaseSelection {
  const others = selection.items.filter((item) => item.entry !== entry)
  return { ...selection, items: isTicked ? [...others, { entry, fields: [], pictures: [] }] : others }
}

export function withItem(selection: ShowcaseSelection, next: ShowcaseItem): ShowcaseSelection {
  return { ...selection, items: selection.items.map((item) => (item.entry === next.entry ? next : item)) }
}

/** The selection with an entry one place earlier: the order of the page and of the slides. */
export function withEarlier(selection: ShowcaseSelection, entry: EntryId): ShowcaseSelection {
  const at = selection.items.findIndex((item) => item.entry === entry)
  const [before, item] = [selection.items[at - 1], selection.items[at]]
  if (!before || !item) return selection
  const items = selection.items.map((one, place) => (place === at - 1 ? item : place === at ? before : one))
  return { ...selection, items }
}

export function toggled<V>(list: readonly V[], value: V, isTicked: boolean): V[] {
  const others = list.filter((one) => one !== value)
  return isTicked ? [...others, value] : others
}

/** Drops what is gone since the choice was made: entries in the trash, entries closed again, files taken out. */
export function stillValid(selection: ShowcaseSelection, open: readonly Entry[]): ShowcaseSelection {
  const items = selection.items.flatMap((item) => {
    const entry = open.find(({ id }) => id === item.entry)
    const files = entry?.evidence.filter((one) => !one.hasOtherPeople).map((one) => one.file)
    return entry ? { ...item, pictures: item.pictures.filter((file) => files?.includes(file)) } : []
  })
  return { ...selection, items }
}

/** Fields that say something in an entry; pictures are ticked one by one. */
export function fieldsOf(entry: Entry): ShowcaseField[] {
  return showcaseFields.filter((field) => hasField(entry, field))
}

function hasField(entry: Entry, field: ShowcaseField): boolean {
  switch (field) {
    case 'date':
      return entry.date !== undefined
    case 'whatIDid':
    case 'whatILearned':
      return entry.story[field].trim() !== ''
    case 'text':
      return bodyPassages(entry).length > 0
    case 'result':
      return (
        entry.kind === 'achievement' && Boolean(entry.result || entry.resultText || entry.place || entry.gto)
      )
    case 'event':
      return entry.kind === 'achievement' && Boolean(entry.event || entry.eventLevel)
    case 'pictures':
      return false
  }
}
