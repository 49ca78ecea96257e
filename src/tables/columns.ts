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
  'gtoStage',
  'gtoBadge',
  'gtoEdition',
  'gtoOrder',
  'conferenceSection',
  'conferenceRole',
  'form',
  'participation',
  'document',
  'story',
  'learned',
] as const
export type ExportColumn = (typeof exportColumns)[number]

/** What is known of a paper before its file is there. */
const papers = ['seal', 'signature'] as const

/** Facts of a document: an entry keeps them with the file of it, and a table brings none. */
export const documentColumns = ['document', ...papers] as const

/**
 * What a column of a table may hold. A supervisor's name leaves only with that person's word (domain invariant 32);
 * a name and a grade of the student only tell whose line it is.
 */
export const tableColumns = [...exportColumns, ...papers, 'supervisor', 'person', 'grade'] as const
export type TableColumn = (typeof tableColumns)[number]
