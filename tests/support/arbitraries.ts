import fc, { type Arbitrary } from 'fast-check'
import { crc32, sha256Hex } from '#bytes'
import { Entry, EvidenceFile, Portfolio, Sha256Hex } from '#domain'
import { arbitraryOf } from './arbitrary-of.ts'

/** A kept file: what is known of it, and its bytes. */
export type KeptFile = { info: EvidenceFile; blob: Blob }

/** A whole portfolio whose entries show only files that are there, and all of them. */
export type PortfolioCase = { portfolio: Portfolio; entries: Entry[]; kept: KeptFile[] }

const contents = fc.uniqueArray(fc.uint8Array({ minLength: 1, maxLength: 40 }), {
  maxLength: 5,
  selector: (bytes) => bytes.join(),
})
const drafts = fc.record({
  portfolio: arbitraryOf(Portfolio),
  entries: fc.uniqueArray(arbitraryOf(Entry), { maxLength: 6, selector: ({ id }) => id }),
  infos: fc.array(arbitraryOf(EvidenceFile), { minLength: 5, maxLength: 5 }),
  contents,
})

/** fast-check has no asynchronous `map`, and digests come only asynchronously: finish it with `portfolioCase`. */
export type PortfolioDraft = typeof drafts extends Arbitrary<infer T> ? T : never
export const portfolioDrafts: Arbitrary<PortfolioDraft> = drafts

export async function portfolioCase(draft: PortfolioDraft): Promise<PortfolioCase> {
  const owners = draft.entries.length
  const shown = owners > 0 ? draft.contents : []
  const kept = await Promise.all(shown.map((bytes, at) => keptFile(draft.infos[at], new Uint8Array(bytes))))
  const entries = draft.entries.map((entry, at) => ({
    ...entry,
    evidence: kept
      .filter((_, index) => index % owners === at)
      .map(({ info }, index) => ({ ...entry.evidence[index], file: info.sha256 })),
  }))
  return { portfolio: draft.portfolio, entries, kept }
}

async function keptFile(info: EvidenceFile | undefined, bytes: Uint8Array<ArrayBuffer>): Promise<KeptFile> {
  const sha256 = Sha256Hex.parse(await sha256Hex(bytes))
  const own = { sha256, crc32: crc32(bytes), bytes: bytes.length }
  return { info: EvidenceFile.parse({ ...info, ...own }), blob: new Blob([bytes]) }
}
