import fc from 'fast-check'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { composeZip, type NewEntry, openZip } from '#archive'
import { type Bytes, crc32, utf8 } from '#bytes'
import { hasTool, toolFolder } from '../support/tools.ts'

const path = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,9}(\/[a-z0-9][a-z0-9._-]{0,9}){0,2}$/)
const content = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.integer({ min: 65_000, max: 66_000 }).map((length) => new Uint8Array(length).fill(length)),
)
const files = fc
  .dictionary(path, content, { maxKeys: 40 })
  .map((found) => Object.entries(found).map(([at, bytes], index) => [`${index}/${at}`, bytes] as const))

test('openZip() gives back what composeZip() was given, in its order', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (contents) => {
      const opened = await openZip(await written(contents.map(([at, bytes]) => entryOf(at, bytes))))
      const found = opened.ok ? [...opened.value.entries.values()] : []
      const read = await Promise.all(found.map(async (entry) => [entry.path, await entry.bytes()]))

      expect(read).toEqual(contents.map(([at, value]) => [at, { ok: true, value }]))
    }),
    { numRuns: 30 },
  )
})

test('JSZip reads what composeZip() wrote and finds every checksum right', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (contents) => {
      const blob = await written(contents.map(([at, bytes]) => entryOf(at, bytes)))
      const zip = await JSZip.loadAsync(await blob.arrayBuffer(), { checkCRC32: true })
      const read = await Promise.all(contents.map(([at]) => zip.file(at)?.async('uint8array')))

      expect(read).toEqual(contents.map(([, bytes]) => bytes))
    }),
    { numRuns: 10 },
  )
})

test.skipIf(!hasTool('unzip'))('unzip -t finds no fault in what composeZip() wrote', async () => {
  const blob = await written([entryOf('a/b.txt', utf8('hello')), entryOf('c.bin', new Uint8Array(200_000))])
  using folder = toolFolder({ 'made.zip': new Uint8Array(await blob.arrayBuffer()) })

  const answer = folder.run('unzip', ['-t', 'made.zip'])

  expect(answer.stdout).toContain('No errors detected')
  expect(answer.code).toBe(0)
})

test('composeZip() gives the same bytes for the same contents', async () => {
  const entries = [entryOf('a', utf8('1')), entryOf('b', new Uint8Array(70_000))]

  const [first, again] = await Promise.all([written(entries), written(entries)])

  expect(new Uint8Array(await first.arrayBuffer())).toEqual(new Uint8Array(await again.arrayBuffer()))
})

test('composeZip() places a large Blob without reading it', async () => {
  const blob = new Blob([new Uint8Array(100_000)])
  const untouchable = Object.assign(blob, { slice: () => expect.fail(), arrayBuffer: () => expect.fail() })

  const composed = await composeZip([{ path: 'a', size: 100_000, crc32: 0, bytes: untouchable }])

  expect(composed.ok).toBe(true)
})

test.each<[string, Partial<NewEntry>]>([
  ['of another size', { size: 4 }],
  ['of another checksum', { crc32: 1 }],
])('composeZip() notices content %s than stated', async (_, lie) => {
  const composed = await composeZip([{ ...entryOf('a', utf8('hello')), ...lie }])

  expect(composed).toEqual({ ok: false, failure: { kind: 'content-changed', path: 'a' } })
})

test('composeZip() refuses more than 10,000 entries', async () => {
  const entries = Array.from({ length: 10_001 }, (_, at) => entryOf(`${at}`, utf8('')))

  expect(await composeZip(entries)).toEqual({
    ok: false,
    failure: { kind: 'too-many-entries', limit: 10_000 },
  })
})

test.each([
  ['archive-too-large', Array.from({ length: 3 }, () => 1.5 * 2 ** 30)],
  ['entry-too-large', [2 ** 31 + 1]],
])('composeZip() answers %s before it reads anything', async (kind, sizes) => {
  const entries = sizes.map((size, at) => ({ path: `${at}`, size, crc32: 0, bytes: new Uint8Array() }))

  const composed = await composeZip(entries)

  expect(!composed.ok && composed.failure.kind).toBe(kind)
})

test.each(['../a', '/a', 'a\\b', 'грамота.txt', ''])('composeZip() throws for the path «%s»', async (bad) => {
  await expect(composeZip([entryOf(bad, utf8('x'))])).rejects.toThrow(RangeError)
})

test('composeZip() throws for two paths that meet on Windows', async () => {
  await expect(composeZip([entryOf('a', utf8('x')), entryOf('A', utf8('x'))])).rejects.toThrow(RangeError)
})

test('composeZip() stops when it is told to, and tells how far it is', async () => {
  const entries = Array.from({ length: 100 }, (_, at) => entryOf(`${at}`, utf8('x')))
  const stop = new AbortController()
  const seen: number[] = []

  const composing = composeZip(entries, {
    signal: stop.signal,
    onProgress: (count) => {
      seen.push(count)
      if (seen.length === 2) stop.abort()
    },
  })

  await expect(composing).rejects.toThrow('aborted')
  expect(seen).toEqual([32, 64])
})

/** Every second entry is given as a Blob. */
function entryOf(at: string, bytes: Uint8Array): NewEntry {
  const own: Bytes = new Uint8Array(bytes)
  return { path: at, size: own.length, crc32: crc32(own), bytes: at.length % 2 ? new Blob([own]) : own }
}

async function written(entries: NewEntry[]): Promise<Blob> {
  const composed = await composeZip(entries)
  if (!composed.ok) throw new Error(composed.failure.kind)
  return composed.value
}
