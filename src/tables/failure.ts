/** Why a file cannot be read as a table. */
export type TableFailure =
  | { kind: 'empty-table' }
  | { kind: 'too-large'; limit: number }
  | { kind: 'too-many-rows'; limit: number }
  | { kind: 'old-or-locked-book' }
  | { kind: 'damaged-book' }
  | { kind: 'not-a-table' }
