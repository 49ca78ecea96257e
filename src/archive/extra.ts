import { equalBytes } from '#bytes'
import type { ArchiveFailure } from './failure.ts'
import { type Header, readExtra } from './read-records.ts'

const zip64Field = 0x0001
const unicodePathField = 0x7075
const aesField = 0x9901

/** Extra fields may not say anything that another reader would take for another name, size or cipher. */
export function extraFault({ extra, name }: Header, path: string): ArchiveFailure | undefined {
  const fields = readExtra(extra)
  if (!fields) return { kind: 'broken-directory' }
  if (fields.has(zip64Field)) return { kind: 'zip64' }
  if (fields.has(aesField)) return { kind: 'encrypted', path }
  // The field opens with a version and a checksum, five bytes (4.6.9).
  const otherName = fields.get(unicodePathField)?.subarray(5)
  return otherName && !equalBytes(otherName, name) ? { kind: 'headers-differ', path } : undefined
}
