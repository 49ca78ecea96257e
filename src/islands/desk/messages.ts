import type { HandoverOrder } from '../handover/messages.ts'
import type { ReadPdfOrder } from '../opening/messages.ts'
import type { PrintOrder } from '../print/messages.ts'
import type { ReadLinesOrder, ReadTableOrder, WriteTableOrder } from '../table/messages.ts'
import type { VerifyOrder } from '../verify/messages.ts'

export type DeskOrder =
  | ({ act: 'assemble' } & HandoverOrder)
  | ({ act: 'check' } & VerifyOrder)
  | ({ act: 'print' } & PrintOrder)
  | ({ act: 'read-pdf' } & ReadPdfOrder)
  | ({ act: 'read-table' } & ReadTableOrder)
  | ({ act: 'read-lines' } & ReadLinesOrder)
  | ({ act: 'write-table' } & WriteTableOrder)
  | { act: 'join'; pages: readonly Blob[] }
