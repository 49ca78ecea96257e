import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openBundle, planBundle, verifyBundle, writeBundle } from '#bundle'
import { portfolioCase, portfolioDrafts } from '../support/arbitraries.ts'
import { documents, newKey, now } from '../support/bundles.ts'

const key = await newKey()

test('openBundle() gives back the portfolio, entries and files that writeBundle() was given', async () => {
  await fc.assert(
    fc.asyncProperty(portfolioDrafts, async (draft) => {
      const { portfolio, entries, kept } = await portfolioCase(draft)
      const files = kept.map(({ info }) => info)
      const blobs = new Map(kept.map(({ info, blob }) => [info.sha256, blob]))
      const readFile = async (sha256: (typeof files)[number]['sha256']) => blobs.get(sha256) ?? expect.fail()

      const [receiver, reason] = ['Гимназия № 1', 'Переход']
      const plan = await planBundle({ portfolio, entries, files, key: key.thumbprint, receiver, reason, now })
      if (!plan.ok) expect.fail(plan.failure.kind)
      const written = await writeBundle({ plan: plan.value, documents, readFile, key, now })
      if (!written.ok) expect.fail(written.failure.kind)
      const file = written.value
      const opened = await openBundle(file)
      const verdict = await verifyBundle(file, { now })

      if (!opened.ok) expect.fail(JSON.stringify(opened.failure))
      const bySha = (a: { sha256: string }, b: { sha256: string }) => (a.sha256 < b.sha256 ? -1 : 1)
      expect(opened.value.portfolio).toEqual(portfolio)
      expect(opened.value.entries).toEqual(entries)
      expect(opened.value.files.toSorted(bySha)).toEqual(files.toSorted(bySha))
      for (const { info, blob } of kept) {
        const read = await opened.value.readFile(info.sha256)
        expect(await read.arrayBuffer()).toEqual(await blob.arrayBuffer())
      }
      expect(verdict).toMatchObject({ headline: 2, contents: { code: 'ok' } })
    }),
    { numRuns: 60 },
  )
})
