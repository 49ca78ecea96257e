/** A cell that begins so is a formula for a spreadsheet, whoever wrote it (OWASP: CSV injection). */
const formula = /^'*[=+\-@\t\r|]/

/** Puts an apostrophe before what would run. */
export function guarded(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell
}

/** Takes away one apostrophe of a guard: what was guarded comes back as it was. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}
