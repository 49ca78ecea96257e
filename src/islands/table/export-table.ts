import { type Achievement, type SchoolYear, schoolYearOf } from '#domain'
import { diaryHeadings, diaryRow, tableTexts, tableWords } from '#i18n'

/** `undated` and every year stand beside the school years in the choice. */
export type YearChoice = SchoolYear | 'every' | 'undated'

export type TableFormat = 'csv' | 'xlsx' | 'diary'

export function yearChoiceOf({ date }: Achievement): SchoolYear | 'undated' {
  return date ? schoolYearOf(date) : 'undated'
}

export function ofYear(entries: readonly Achievement[], year: YearChoice): Achievement[] {
  return entries.filter((entry) => year === 'every' || yearChoiceOf(entry) === year)
}

/** The file of the chosen entries, oldest first; the code that writes is fetched only now. */
export async function tableFile(
  entries: readonly Achievement[],
  format: TableFormat,
  year: YearChoice,
): Promise<File> {
  const { tableOf, writeBook, writeSeparated } = await import('#tables')
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
