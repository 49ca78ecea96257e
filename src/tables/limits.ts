/** A file that was chosen may be hostile: these bounds hold before and after a library sees it. */
export const limits = {
  /** Bytes of the file itself. */
  file: 10 << 20,
  /** Bytes that the parts of a workbook may unpack to, by their own directory. */
  unpacked: 32 << 20,
  /** Parts of a workbook. */
  parts: 2000,
  rows: 5000,
  columns: 60,
  /** Sheets of a workbook that are read. */
  sheets: 20,
} as const
