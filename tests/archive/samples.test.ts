import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openZip } from '#archive'
import { hasSamples, sample, samplePath } from '../support/samples.ts'

/** What becomes of each sample: the kind of its refusal, or the paths that can be read. */
const verdicts: Record<string, string | string[]> = {
  'made/bomb-flat.zip': 'packed-too-tightly',
  'made/double-case-differs.zip': 'twin-names',
  'made/double-same-name.zip': 'same-name',
  'made/path-absolute.zip': 'unsafe-name',
  'made/path-backslash.zip': 'unsafe-name',
  'made/path-deep.zip': 'unsafe-name',
  'made/path-dotdot.zip': 'unsafe-name',
  'made/path-proto.zip': ['portfolio.json', '__proto__'],
  'made/shape-cut-half.zip': 'cut-off',
  'made/shape-not-zip-text.zip': 'not-a-zip',
  'made/shape-trailing-garbage.zip': 'bytes-after-end',
  'made/symlink-absolute.zip': 'not-a-plain-file',
  'made/symlink-file.zip': 'not-a-plain-file',
  'made/tool-7zip-password.zip': 'encrypted',
  'made/tool-7zip.zip': ['portfolio.json', 'Моё портфолио/Грамота за I место.txt'],
  'made/tool-infozip.zip': 'name-not-utf8',
  'third-party/all_appended_bytes.zip': 'bytes-after-end',
  'third-party/bad_decompressed_size.zip': 'wrong-size',
  'third-party/bad_offset.zip': 'bytes-before-start',
  'third-party/compression.zip': 'unknown-compression',
  'third-party/crc32.zip': 'wrong-checksum',
  'third-party/data_descriptor.zip': ['Hello.txt'],
  'third-party/encrypt-aes128.zip': 'encrypted',
  'third-party/encrypted.zip': 'encrypted',
  'third-party/incons-central-crc.zip': 'headers-differ',
  'third-party/incons-local-filename-short.zip': 'headers-differ',
  'third-party/lorem-utf8.zip': ['lorem.txt'],
  'third-party/lorem-zip64.zip': 'zip64',
  'third-party/lorem.zip': ['lorem.txt'],
  'third-party/nested.zip': ['Hello.txt', 'zip_within_zip.zip'],
  'third-party/slashes_and_izarc.zip': 'unsafe-name',
  'third-party/test-cp437.zip': 'unsafe-name',
  'third-party/utf8_in_name.zip': ['€15.txt'],
  'third-party/windows_7z.zip': [
    'dir/plop.txt',
    'dir_hidden/plop.txt',
    'file',
    'file_hidden',
    'file_ro',
    'file_ro_hidden',
  ],
  'third-party/zip64.zip': 'zip64',
}

test.skipIf(!hasSamples)('every sample archive has an expected verdict', () => {
  const files = ['made', 'third-party'].flatMap((folder) =>
    readdirSync(samplePath(`zip/${folder}`)).map((name) => `${folder}/${name}`),
  )

  expect(Object.keys(verdicts).sort()).toEqual(files.sort())
})

test.skipIf(!hasSamples).each(Object.entries(verdicts))('openZip() judges %s', async (name, expected) => {
  expect(await readWhole(new Blob([sample(`zip/${name}`)]))).toEqual(expected)
})

async function readWhole(blob: Blob): Promise<string | string[]> {
  const archive = await openZip(blob)
  if (!archive.ok) return archive.failure.kind
  for (const entry of archive.value.entries.values()) {
    const bytes = await entry.bytes()
    if (!bytes.ok) return bytes.failure.kind
  }
  return [...archive.value.entries.keys()]
}
