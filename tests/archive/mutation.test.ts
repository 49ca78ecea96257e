import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openZip, type ZipEntry } from '#archive'
import { type Bytes, crc32, utf8 } from '#bytes'
import { descriptorOf, rawZip } from '../support/raw-zip.ts'

const text = utf8('What I did, what I learned. '.repeat(40))
const deflated = new Uint8Array(deflateRawSync(text))
const seed = new Uint8Array(
  await rawZip([
    { name: 'bag/bagit.txt', data: utf8('BagIt-Version: 1.0\n') },
    { name: 'bag/data/', externalAttributes: 0x41ed0010 },
    { name: 'bag/data/story.txt', data: text, method: 8, packed: deflated },
    {
      name: 'bag/data/late.txt',
      data: text,
      method: 8,
      packed: deflated,
      flags: 8,
      local: { crc32: 0, size: 0, packedSize: 0 },
      after: descriptorOf(text, deflated.length),
    },
  ]).arrayBuffer(),
)

const place = fc.nat({ max: seed.length - 1 })
const mutation = fc.oneof(
  fc.record({ act: fc.constant('set'), at: place, value: fc.nat({ max: 255 }) }),
  fc.record({ act: fc.constant('set'), at: place, value: fc.constantFrom(0, 0xff, 0x80, 1, 0x50, 0x4b) }),
  fc.record({ act: fc.constant('cut'), at: place, value: fc.nat({ max: 300 }) }),
  fc.record({ act: fc.constant('repeat'), at: place, value: fc.nat({ max: 300 }) }),
)

test('openZip() and its entries answer any mutated archive with a value, and never with wrong bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
      const archive = await openZip(new Blob([mutations.reduce(mutate, seed)]))
      if (!archive.ok) return
      await Promise.all(Array.from(archive.value.entries.values(), expectTruth))
    }),
    { numRuns: 3000 },
  )
})

test('openZip() answers any bytes with a value', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect((await openZip(new Blob([new Uint8Array(bytes)]))).ok).toBeTypeOf('boolean')
    }),
  )
})

/** Whatever is read has the size and the checksum that the directory states. */
async function expectTruth(entry: ZipEntry): Promise<void> {
  const [bytes, blob, digest] = [await entry.bytes(), await entry.blob(), await entry.digest()]
  if (blob.ok) expect(blob.value.size).toBe(entry.size)
  if (!bytes.ok) return
  expect([crc32(bytes.value), bytes.value.length]).toEqual([entry.crc32, entry.size])
  expect(digest.ok && digest.value.crc32).toBe(entry.crc32)
}

function mutate(bytes: Bytes, { act, at, value }: { act: string; at: number; value: number }): Bytes {
  if (act === 'set') return bytes.map((byte, index) => (index === at ? value : byte))
  const from = act === 'cut' ? at + value : Math.max(0, at - value)
  return new Uint8Array([...bytes.slice(0, at), ...bytes.slice(from)])
}
