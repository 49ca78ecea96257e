import { addTag, type Tag } from '../document/tags.ts'
import { breakLines, type Style } from '../type/lines.ts'
import { type Flow, leave, setLines, setText } from './flow.ts'
import { column, proseWidth, styles } from './measures.ts'
import { drawTagged } from './sheet.ts'
import { drawLines } from './text.ts'

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }

export type ListItem = { readonly label: string; readonly text: string }

const bullet = /^\s*([-–—•*])\s+(?=\S)/
const number = /^\s*(\d{1,3}[.)])\s+(?=\S)/
const indent = 18

/** Reads what a student writes: paragraphs parted by empty lines, and lists whose lines begin with a mark. */
export function readProse(text: string): Block[] {
  const blocks: Block[] = []
  let isOpen = false
  for (const row of text.split(/\r\n|\n|\r/)) {
    const item = readItem(row)
    const last = blocks.at(-1)
    if (row.trim() === '') isOpen = false
    else if (item && isOpen && last?.kind === 'list')
      blocks[blocks.length - 1] = { ...last, items: [...last.items, item] }
    else if (item) blocks.push({ kind: 'list', items: [item] })
    else if (isOpen && last?.kind === 'text')
      blocks[blocks.length - 1] = { kind: 'text', text: `${last.text}\n${row}` }
    else blocks.push({ kind: 'text', text: row })
    isOpen = row.trim() !== ''
  }
  return blocks
}

function readItem(row: string): ListItem | undefined {
  const mark = bullet.exec(row) ?? number.exec(row)
  if (!mark) return undefined
  return { label: bullet.test(row) ? '•' : (mark[1] ?? ''), text: row.slice(mark[0].length) }
}

/** Sets a student's own text: body type, at most 66 characters a line. */
export function setProse(flow: Flow, parent: Tag, text: string): void {
  readProse(text).forEach((block, at) => {
    if (at > 0) leave(flow, 6)
    if (block.kind === 'list') setList(flow, parent, block.items, styles.body)
    else setText(flow, parent, 'P', block.text, styles.body, { width: proseWidth })
  })
}

/** Sets a list with hanging marks. */
export function setList(
  flow: Flow,
  parent: Tag,
  items: readonly ListItem[],
  style: Style,
  { x = column.left, width = proseWidth }: { x?: number; width?: number } = {},
): void {
  const list = addTag(parent, 'L')
  for (const { label, text } of items) {
    const item = addTag(list, 'LI')
    const mark = addTag(item, 'Lbl')
    const lines = breakLines(flow.type, text, style, width - indent)
    const { sheet, y } = setLines(flow, addTag(item, 'LBody'), lines, style, x + indent)
    const marks = breakLines(flow.type, label, style, indent)
    drawTagged(sheet, mark, () => drawLines(sheet, marks, style, x, y))
  }
}
