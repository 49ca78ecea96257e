import type { NameFault } from './names.ts'

/** Why a file is not taken as an archive. Each way of lying in a ZIP has a kind of its own. */
export type ArchiveFailure =
  | { kind: 'not-a-zip' }
  | { kind: 'cut-off' }
  | { kind: 'bytes-before-start' }
  | { kind: 'bytes-after-end' }
  | { kind: 'archive-comment' }
  | { kind: 'several-volumes' }
  | { kind: 'zip64' }
  | { kind: 'broken-directory' }
  | { kind: 'archive-too-large'; limit: number }
  | { kind: 'too-many-entries'; limit: number }
  | { kind: 'cannot-read' }
  | EntryFailure

/** Why one entry is not taken. `path` is the name as the directory spells it. */
export type EntryFailure =
  | { kind: 'name-not-utf8' }
  | { kind: 'unsafe-name'; path: string; fault: NameFault }
  | { kind: 'same-name'; path: string }
  | { kind: 'twin-names'; path: string; twin: string }
  | { kind: 'not-a-plain-file'; path: string }
  | { kind: 'encrypted'; path: string }
  | { kind: 'unknown-compression'; path: string; method: number }
  | { kind: 'entry-too-large'; path: string; limit: number }
  | { kind: 'packed-too-tightly'; path: string; limit: number }
  | { kind: 'headers-differ'; path: string }
  | { kind: 'overlapping-entries'; path: string }
  | { kind: 'hidden-bytes'; path: string }
  | { kind: 'wrong-size'; path: string }
  | { kind: 'wrong-checksum'; path: string }
  | { kind: 'broken-data'; path: string }
