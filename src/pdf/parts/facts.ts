import { type Entry, withoutOthers } from '#domain'
import { entryFacts, type Fact, pdfTexts, roleWords } from '#i18n'
import { addTag, type Tag } from '../document/tags.ts'
import { type Flow, need } from '../sheet/flow.ts'
import { column, styles } from '../sheet/measures.ts'
import { drawTagged } from '../sheet/sheet.ts'
import { baseline, drawLines } from '../sheet/text.ts'
import { breakLines, withSpace } from '../type/lines.ts'

const labelWidth = 128

/**
 * Facts of an entry without its date, which stands under the title. Co-authors stay out: they are other people,
 * and nothing here says that they agreed to be named (domain invariant 32).
 */
export function factsOf(entry: Entry): Fact[] {
  const { date: _date, ...undated } = entry
  const facts = entryFacts(withoutOthers(undated))
  const { role, name } = entry.author
  if (role === 'student') return facts
  return [...facts, { label: pdfTexts.writtenBy, value: [roleWords[role], name].filter(Boolean).join(', ') }]
}

/** Facts in two columns: what it is, and what is true. */
export function setFacts(flow: Flow, parent: Tag, facts: readonly Fact[]): void {
  for (const { label, value } of facts) {
    const labels = breakLines(flow.type, label, styles.label, labelWidth - 8)
    const values = breakLines(flow.type, value, styles.body, column.width - labelWidth)
    const height = Math.max(labels.length, values.length) * styles.body.leading
    need(flow, height)
    const top = flow.y
    drawTagged(flow.sheet, addTag(parent, 'P'), () => {
      // The smaller label is lowered so that both stand on one baseline.
      const labelTop = top - baseline(0, styles.label) + baseline(0, styles.body)
      drawLines(flow.sheet, withSpace(flow.type, labels, styles.label), styles.label, column.left, labelTop)
      drawLines(flow.sheet, values, styles.body, column.left + labelWidth, top)
    })
    flow.y = top - height
  }
}
