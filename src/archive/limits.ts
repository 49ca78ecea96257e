export const mebibyte = 2 ** 20
const gibibyte = 2 ** 30

/** What an archive may hold; above it the archive is refused, so that no Zip64 record is ever needed. */
export type ZipLimits = {
  entries: number
  /** Of the archive file, and of all contents together. */
  bytes: number
  entryBytes: number
  /** Content bytes for one packed byte, asked of entries over one mebibyte. */
  ratio: number
}

export const zipLimits: ZipLimits = {
  entries: 10_000,
  // One byte below the value that means «look into Zip64».
  bytes: 4 * gibibyte - 2,
  entryBytes: 2 * gibibyte,
  ratio: 200,
}
