/** Columns of our own export, in its order: what an entry holds and its owner may hand out. */
export const exportColumns = [
  'title',
  'date',
  'activity',
  'area',
  'subject',
  'level',
  'resultText',
  'result',
  'place',
  'degree',
  'score',
  'hours',
  'event',
  'organiser',
  'city',
  'stage',
  'catalogue',
  'vsoshStage',
  'form',
  'participation',
  'document',
  'story',
  'learned',
] as const
export type ExportColumn = (typeof exportColumns)[number]

/**
 * What a column of a table may hold. A supervisor's name leaves only with that person's word (domain invariant 32);
 * a name and a grade of the student only tell whose line it is.
 */
export const tableColumns = [...exportColumns, 'supervisor', 'person', 'grade'] as const
export type TableColumn = (typeof tableColumns)[number]
