import { tableTexts, tableWords } from '#i18n'
import { type Grid, type Layout, layoutAt, type TableSheet } from '#tables'
import { Disclosure, SelectField } from '#ui'
import styles from './TableScreen.module.css'

type Props = {
  sheets: readonly TableSheet[]
  sheet: number
  layout: Layout
  onSheet: (sheet: number) => void
  onLayout: (layout: Layout) => void
}

const offeredRows = 20

/** The sheet of a workbook, and where the headings stand if that was guessed wrongly. */
export function LayoutFields({ sheets, sheet, layout, onSheet, onLayout }: Props) {
  const rows = sheets[sheet]?.rows ?? []
  return (
    <div class={styles.source}>
      {sheets.length > 1 && (
        <SelectField
          label={tableTexts.sheet}
          value={String(sheet)}
          options={sheets.map(({ name }, at) => ({ value: String(at), label: name }))}
          onChange={(value) => onSheet(Number(value))}
        />
      )}
      <Disclosure summary={tableTexts.structure}>
        <SelectField
          label={tableTexts.headingRow}
          value={String(layout.headingRow)}
          options={headingOptions(rows)}
          onChange={(value) => onLayout(layoutAt(rows, Number(value), tableWords))}
        />
      </Disclosure>
    </div>
  )
}

function headingOptions(rows: Grid): { value: string; label: string }[] {
  const offered = rows.slice(0, offeredRows).map((row, at) => ({
    value: String(at),
    label: `${at + 1}. ${row.filter(Boolean).slice(0, 4).join(' · ')}`,
  }))
  return [{ value: '-1', label: tableTexts.noHeadings }, ...offered]
}
