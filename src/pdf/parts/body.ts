import { entryTitle, pdfTexts } from '#i18n'
import { addTag, type Tag } from '../document/tags.ts'
import { type Flow, newFlow, type Place, setText, turn } from '../sheet/flow.ts'
import { styles } from '../sheet/measures.ts'
import { hueOf } from '../sheet/palette.ts'
import { setProse } from '../sheet/prose.ts'
import { newSheet, type Sheet } from '../sheet/sheet.ts'
import type { Typesetter } from '../type/typesetter.ts'
import type { Heading } from './contents.ts'
import { type EntryContext, setEntry } from './entry.ts'
import { setOpening } from './opening.ts'
import type { PrintedSection } from './sections.ts'

export type Body = { readonly sheets: readonly Sheet[]; readonly headings: readonly Heading[] }

/** Sets every section with its entries; a presentation begins with the student's own word. */
export function setBody(
  type: Typesetter,
  parent: Tag,
  sections: readonly PrintedSection[],
  context: Omit<EntryContext, 'hue' | 'itemTitle'>,
): Body {
  const flow = newFlow(type)
  const headings: Heading[] = []
  const { edition } = context
  if (edition.kind === 'transition' && edition.summary.trim() !== '') {
    const place = setAboutMe(flow, addTag(parent, 'Sect'), edition.summary)
    headings.push({ level: 1, title: pdfTexts.aboutMe, place })
  }
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

function setAboutMe(flow: Flow, parent: Tag, text: string): Place {
  turn(flow, newSheet())
  const place = setText(flow, parent, 'H1', pdfTexts.aboutMe, styles.sectionTitle)
  flow.y -= 10
  setProse(flow, parent, text)
  return place
}
