import { entryTitle } from '#i18n'
import { addTag, type Tag } from '../document/tags.ts'
import { newFlow } from '../sheet/flow.ts'
import { hueOf } from '../sheet/palette.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { Typesetter } from '../type/typesetter.ts'
import type { Heading } from './contents.ts'
import { type EntryContext, setEntry } from './entry.ts'
import { setOpening } from './opening.ts'
import type { PrintedSection } from './sections.ts'

export type Body = { readonly sheets: readonly Sheet[]; readonly headings: readonly Heading[] }

/** Sets every section with its entries. */
export function setBody(
  type: Typesetter,
  parent: Tag,
  sections: readonly PrintedSection[],
  context: Omit<EntryContext, 'hue' | 'itemTitle'>,
): Body {
  const flow = newFlow(type)
  const headings: Heading[] = []
  for (const section of sections) {
    const tag = addTag(parent, 'Sect')
    const hue = hueOf(section.place)
    headings.push({ level: 1, title: section.title, hue, place: setOpening(flow, tag, section) })
    for (const { entry, itemTitle } of section.entries) {
      const place = setEntry(flow, tag, entry, { ...context, hue, itemTitle })
      headings.push({ level: 2, title: entryTitle(entry), place })
    }
  }
  return { sheets: flow.sheets, headings }
}
