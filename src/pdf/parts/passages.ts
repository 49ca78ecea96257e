import { type Passage, pdfTexts } from '#i18n'
import type { Tag } from '../document/tags.ts'
import { type Flow, leave, need, setText } from '../sheet/flow.ts'
import { proseWidth, styles } from '../sheet/measures.ts'
import { setList, setProse } from '../sheet/prose.ts'
import { setTable } from '../sheet/table.ts'

const tick = '\u2713 '

/** Sets what an entry tells, each passage under its heading. */
export function setPassages(flow: Flow, tag: Tag, passages: readonly Passage[]): void {
  for (const passage of passages) {
    leave(flow, 9)
    if (passage.heading) {
      need(flow, styles.strong.leading + styles.body.leading * 2)
      setText(flow, tag, 'H3', passage.heading, styles.strong)
    }
    setPassage(flow, tag, passage)
  }
}

function setPassage(flow: Flow, tag: Tag, passage: Passage): void {
  if (passage.kind === 'prose') setProse(flow, tag, passage.text)
  else if (passage.kind === 'table') setTable(flow, tag, passage)
  else {
    const mark = (at: number) => (passage.isOrdered ? `${at + 1}.` : '•')
    const items = passage.items.map((text, at) => ({ label: mark(at), text: inWords(text) }))
    setList(flow, tag, items, styles.body, { width: proseWidth })
  }
}

/** The face has no tick, and a listener would not hear it: what is done is said in words. */
function inWords(text: string): string {
  return text.startsWith(tick) ? pdfTexts.done(text.slice(tick.length)) : text
}
