import { diaryHeadings, diaryRow, tableTexts, tableWords } from '#i18n'
import { tableOf, writeBook, writeSeparated } from '#tables'
import type { WriteTableOrder } from './messages.ts'

/** The file of the chosen entries, oldest first; made in the worker. */
export async function tableFile({ entries, format, year }: WriteTableOrder): Promise<File> {
  const ordered = [...entries].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
  const of = year === 'every' || year === 'undated' ? '' : year
  if (format === 'diary') {
    const rows = [diaryHeadings, ...ordered.map(diaryRow)]
    return new File([await writeSeparated(rows)], `${tableTexts.diaryName(of)}.csv`, { type: 'text/csv' })
  }
  const table = tableOf(ordered, tableWords)
  const name = `${tableTexts.fileName(of)}.${format}`
  if (format === 'csv') return new File([await writeSeparated(table)], name, { type: 'text/csv' })
  return new File([await writeBook(table, tableTexts.sheetName, 1)], name, { type: bookType })
}

const bookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
