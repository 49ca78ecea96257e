import { addTag, type Role, type Tag } from '../document/tags.ts'
import { breakLines, type Line, type Style } from '../type/lines.ts'
import { type Flow, isFresh, need } from './flow.ts'
import { column, styles } from './measures.ts'
import { colours } from './palette.ts'
import { drawRule } from './shapes.ts'
import { drawArtifact, drawTagged } from './sheet.ts'
import { drawLines } from './text.ts'

const gap = 10
const rowGap = 5
const head: Style = styles.smallStrong
const body: Style = { ...styles.body, size: 9.5, leading: 14 }

export type TableContent = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Sets a table over the whole column: equal columns, a rule above each row, a row never parted by a sheet. */
export function setTable(flow: Flow, parent: Tag, { columns, rows }: TableContent): void {
  const table = addTag(parent, 'Table')
  setRow(flow, table, columns, { role: 'TH', style: head })
  for (const row of rows) setRow(flow, table, row, { role: 'TD', style: body })
}

type RowLook = { role: Role; style: Style }

function setRow(flow: Flow, table: Tag, cells: readonly string[], { role, style }: RowLook): void {
  const width = (column.width - gap * (cells.length - 1)) / cells.length
  const lines = cells.map((cell) => breakLines(flow.type, cell, style, width))
  const height = Math.max(1, ...lines.map((cell) => cell.length)) * style.leading + rowGap
  need(flow, height)
  const isAtTop = isFresh(flow)
  const { sheet, y } = flow
  if (!isAtTop && role === 'TD')
    drawArtifact(sheet, () => drawRule(sheet, column.left, y, column.width, colours.line))
  const row = addTag(table, 'TR')
  for (const [at, cell] of lines.entries())
    setCell(flow, addTag(row, role), cell, style, column.left + at * (width + gap))
  flow.y = y - height
}

function setCell(flow: Flow, tag: Tag, lines: readonly Line[], style: Style, x: number): void {
  if (lines.length === 0) return
  drawTagged(flow.sheet, tag, () => drawLines(flow.sheet, lines, style, x, flow.y - rowGap / 2))
}
