import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { type ArchiveFailure, openZip, zipLimits } from '#archive'
import { concat, utf8 } from '#bytes'
import { descriptorOf, type RawEntry, rawZip, u16, u32 } from '../support/raw-zip.ts'

const hello = utf8('hello')
const file: RawEntry = { name: 'a.txt', data: hello }
const second: RawEntry = { name: 'b.txt', data: hello }

test.each<[string, Blob, ArchiveFailure]>([
  ['an empty file', new Blob([]), { kind: 'not-a-zip' }],
  ['bytes glued before it', new Blob(['junk', rawZip([file])]), { kind: 'bytes-before-start' }],
  ['two archives glued', new Blob([rawZip([file]), rawZip([second])]), { kind: 'bytes-before-start' }],
  [
    'a first entry that the directory does not list',
    rawZip([{ ...file, isInDirectory: false }, second]),
    { kind: 'bytes-before-start' },
  ],
  [
    'a middle entry that the directory does not list',
    rawZip([file, { ...second, isInDirectory: false }, { ...second, name: 'c.txt' }]),
    { kind: 'hidden-bytes', path: 'a.txt' },
  ],
  ['bytes after an entry', rawZip([{ ...file, after: utf8('x') }]), { kind: 'hidden-bytes', path: 'a.txt' }],
  [
    'two records for one place',
    rawZip([file, { ...file, name: 'b.txt', offset: 0 }]),
    { kind: 'overlapping-entries', path: 'a.txt' },
  ],
  [
    'an entry that reaches into the next one',
    rawZip([{ ...file, packedSize: 20, size: 20 }, second]),
    { kind: 'overlapping-entries', path: 'a.txt' },
  ],
  ['a directory shifted back', rawZip([file], { shift: 9 }), { kind: 'broken-directory' }],
  ['an archive comment', rawZip([file], { comment: 'hi' }), { kind: 'archive-comment' }],
  [
    'another name in the local header',
    rawZip([{ ...file, local: { name: 'b.txt' } }]),
    { kind: 'headers-differ', path: 'a.txt' },
  ],
  [
    'another method in the local header',
    rawZip([{ ...file, local: { method: 8 } }]),
    { kind: 'headers-differ', path: 'a.txt' },
  ],
  [
    'another checksum in the local header',
    rawZip([{ ...file, local: { crc32: 1 } }]),
    { kind: 'headers-differ', path: 'a.txt' },
  ],
  [
    'another size in the local header',
    rawZip([{ ...file, local: { size: 4 } }]),
    { kind: 'headers-differ', path: 'a.txt' },
  ],
  [
    'a data descriptor that lies',
    rawZip([{ ...file, flags: 8, after: descriptorOf(utf8('other')) }]),
    { kind: 'headers-differ', path: 'a.txt' },
  ],
  [
    'a second name in an extra field',
    rawZip([{ ...file, extra: concat([u16(0x7075), u16(10), u32(0), Uint8Array.of(1), utf8('b.txt')]) }]),
    { kind: 'headers-differ', path: 'a.txt' },
  ],
  [
    'extra fields whose lengths lie',
    rawZip([{ ...file, extra: u32(0xffff0000) }]),
    { kind: 'broken-directory' },
  ],
  ['the same name twice', rawZip([file, file]), { kind: 'same-name', path: 'a.txt' }],
  [
    'names that differ in case',
    rawZip([file, { ...file, name: 'A.TXT' }]),
    { kind: 'twin-names', path: 'A.TXT', twin: 'a.txt' },
  ],
  [
    'names that differ in Unicode form',
    rawZip([
      { ...file, name: 'й', flags: 0x800 },
      { ...file, name: 'й'.normalize('NFD'), flags: 0x800 },
    ]),
    { kind: 'twin-names', path: 'й'.normalize('NFD'), twin: 'й' },
  ],
  [
    'folders that differ in case',
    rawZip([
      { ...file, name: 'data/a' },
      { ...file, name: 'Data/b' },
    ]),
    { kind: 'twin-names', path: 'Data/b', twin: 'data/' },
  ],
  [
    'a file that is also a folder',
    rawZip([
      { ...file, name: 'data' },
      { ...file, name: 'data/b' },
    ]),
    { kind: 'twin-names', path: 'data/b', twin: 'data' },
  ],
  ['no name', rawZip([{ ...file, name: '' }]), { kind: 'unsafe-name', path: '', fault: 'empty' }],
  ['a path up', rawZip([{ ...file, name: 'a/../../b' }]), unsafe('a/../../b', 'dot-segment')],
  ['an absolute path', rawZip([{ ...file, name: '/b' }]), unsafe('/b', 'absolute')],
  ['a drive', rawZip([{ ...file, name: 'c:b' }]), unsafe('c:b', 'drive')],
  ['a backslash', rawZip([{ ...file, name: 'a\\b' }]), unsafe('a\\b', 'backslash')],
  ['a NUL in a name', rawZip([{ ...file, name: 'a\0b' }]), unsafe('a\0b', 'control-character')],
  ['an empty folder name', rawZip([{ ...file, name: 'a//b' }]), unsafe('a//b', 'empty-segment')],
  ['a name in a code page', rawZip([{ ...file, name: Uint8Array.of(0x8f) }]), { kind: 'name-not-utf8' }],
  [
    'a broken UTF-8 name',
    rawZip([{ ...file, name: Uint8Array.of(0xd0), flags: 0x800 }]),
    { kind: 'name-not-utf8' },
  ],
  [
    'a symbolic link',
    rawZip([{ ...file, externalAttributes: 0xa1ff0000 }]),
    { kind: 'not-a-plain-file', path: 'a.txt' },
  ],
  ['a folder with content', rawZip([{ ...file, name: 'a/' }]), { kind: 'not-a-plain-file', path: 'a/' }],
  ['a password', rawZip([{ ...file, flags: 1 }]), { kind: 'encrypted', path: 'a.txt' }],
  [
    'an unknown method',
    rawZip([{ ...file, method: 12 }]),
    { kind: 'unknown-compression', path: 'a.txt', method: 12 },
  ],
  ['a size that lies', rawZip([{ ...file, size: 6 }]), { kind: 'wrong-size', path: 'a.txt' }],
  [
    'an entry over 2 GB',
    rawZip([{ ...file, packedSize: 2 ** 31 + 1, size: 2 ** 31 + 1 }]),
    { kind: 'entry-too-large', path: 'a.txt', limit: 2 ** 31 },
  ],
  [
    'zeros packed beyond reason',
    rawZip([packed('a.txt', new Uint8Array(2 ** 21))]),
    { kind: 'packed-too-tightly', path: 'a.txt', limit: 200 },
  ],
  [
    'more entries than allowed',
    rawZip(Array.from({ length: 10_001 }, (_, at) => ({ name: `${at}` }))),
    { kind: 'too-many-entries', limit: 10_000 },
  ],
])('openZip() refuses %s', async (_, blob, failure) => {
  expect(await openZip(blob)).toEqual({ ok: false, failure })
})

test('openZip() refuses an archive above the limit of bytes', async () => {
  const opened = await openZip(rawZip([file]), { ...zipLimits, bytes: 20 })

  expect(opened).toEqual({ ok: false, failure: { kind: 'archive-too-large', limit: 20 } })
})

test('openZip() takes ten thousand entries', async () => {
  const opened = await openZip(rawZip(Array.from({ length: 10_000 }, (_, at) => ({ name: `${at}` }))))

  expect(opened.ok && opened.value.entries.size).toBe(10_000)
})

test.each<[string, RawEntry]>([
  ['stored', file],
  ['deflated', packed('a.txt', hello)],
  ['empty', { name: 'a.txt' }],
  [
    'written as a stream',
    { ...file, flags: 8, local: { crc32: 0, size: 0, packedSize: 0 }, after: descriptorOf(hello) },
  ],
  ['written as a stream without a signature', { ...file, flags: 8, after: descriptorOf(hello).slice(4) }],
])('a ZIP entry that is %s is read by bytes, by Blob and by digest', async (_, entry) => {
  const opened = await openZip(rawZip([entry, second]))
  const found = opened.ok ? opened.value.entries.get('a.txt') : undefined
  const bytes = await found?.bytes()
  const blob = await found?.blob()
  const digest = await found?.digest()

  const data = entry.data ?? new Uint8Array()
  expect(bytes).toEqual({ ok: true, value: data })
  expect(blob?.ok && new Uint8Array(await blob.value.arrayBuffer())).toEqual(data)
  expect(digest?.ok && digest.value.crc32).toBe(found?.crc32)
})

test.each<[string, RawEntry, string]>([
  ['a wrong checksum', { ...packed('a.txt', hello), crc32: 1 }, 'wrong-checksum'],
  ['less content than stated', { ...packed('a.txt', hello), size: 6 }, 'wrong-size'],
  ['more content than stated', { ...packed('a.txt', hello), size: 4 }, 'wrong-size'],
  ['a broken stream', { ...file, method: 8, packed: Uint8Array.of(7, 7, 7) }, 'broken-data'],
  ['a stream cut short', { ...file, method: 8, packed: deflate(hello).slice(0, -2) }, 'broken-data'],
  ['bytes after the stream', { ...file, method: 8, packed: concat([deflate(hello), hello]) }, 'broken-data'],
])('a ZIP entry with %s is not read', async (_, entry, kind) => {
  const opened = await openZip(rawZip([entry]))
  const found = opened.ok ? opened.value.entries.get('a.txt') : undefined
  const bytes = await found?.bytes()
  const blob = await found?.blob()

  expect(bytes).toEqual({ ok: false, failure: { kind, path: 'a.txt' } })
  expect(blob).toEqual({ ok: false, failure: { kind, path: 'a.txt' } })
})

test('a Blob that can no longer be read is a failure, not an error', async () => {
  const blob = rawZip([file])
  const gone = Object.assign(new Blob([blob]), {
    slice: () => ({ arrayBuffer: () => Promise.reject(new Error()) }),
  })

  expect(await openZip(gone)).toEqual({ ok: false, failure: { kind: 'cannot-read' } })
})

function unsafe(
  path: string,
  fault: 'dot-segment' | 'absolute' | 'drive' | 'backslash' | 'control-character' | 'empty-segment',
) {
  return { kind: 'unsafe-name', path, fault } as const
}

function deflate(data: Uint8Array) {
  return new Uint8Array(deflateRawSync(data))
}

function packed(name: string, data: Uint8Array<ArrayBuffer>): RawEntry {
  return { name, data, method: 8, packed: deflate(data) }
}
