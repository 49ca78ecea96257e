import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openBundle, verifyBundle } from '#bundle'
import { asFolder, madeBundle, newKey, now, unpack } from '../support/bundles.ts'

const bundle = new Uint8Array(await (await madeBundle(await newKey())).arrayBuffer())
const files = await unpack(new Blob([bundle]))
const whole = await verifyBundle(new Blob([bundle]), { now })

test('a bundle with any byte changed is never taken for whole', async () => {
  const change = fc.record({ at: fc.nat({ max: bundle.length - 1 }), to: fc.integer({ min: 1, max: 255 }) })

  await fc.assert(
    fc.asyncProperty(change, async ({ at, to }) => {
      const changed = bundle.map((byte, index) => (index === at ? byte ^ to : byte))
      const verdict = await verifyBundle(new Blob([changed]), { now })

      // A date or a version in a header says nothing of the contents.
      if (verdict.headline !== 5) {
        expect(verdict).toEqual(whole)
        expect(await unpack(new Blob([changed]))).toEqual(files)
      }
    }),
    { numRuns: 300 },
  )
})

test('verifyBundle() and openBundle() answer any folder of known names and any bytes with a value', async () => {
  const paths = fc.constantFrom(...files.keys())
  const spoilt = fc.dictionary(paths, fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.constant(undefined)))

  await fc.assert(
    fc.asyncProperty(spoilt, async (changes) => {
      const folder = asFolder(files)
      for (const [path, bytes] of Object.entries(changes)) {
        if (bytes) folder.set(`portfolio/${path}`, new Blob([new Uint8Array(bytes)]))
        else folder.delete(`portfolio/${path}`)
      }
      const verdict = await verifyBundle(folder, { now })
      const opened = await openBundle(folder)

      expect(verdict.headline).toBeGreaterThanOrEqual(2)
      expect(opened.ok).toBeTypeOf('boolean')
    }),
    { numRuns: 200 },
  )
})
