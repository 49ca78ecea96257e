import { createHash } from 'node:crypto'
import { crc32 as zlibCrc32 } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { digestBlob, sha256OfBlob } from '#bytes'

const mebibyte = 2 ** 20

function noise(size: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: size }, (_, at) => (at * 2654435761) >>> 13)
}

describe.each([
  ['a small file', 1000],
  ['an empty file', 0],
  ['a file that is read in pieces', 33 * mebibyte + 5],
])('digestBlob() of %s', (_, size) => {
  const bytes = noise(size)
  const sha256 = createHash('sha256').update(bytes).digest('hex')

  test('agrees with node:crypto and zlib', async () => {
    expect(await digestBlob(new Blob([bytes]))).toEqual({ sha256, crc32: zlibCrc32(bytes) })
  })

  test('gives the digest that sha256OfBlob() gives', async () => {
    expect(await sha256OfBlob(new Blob([bytes]))).toBe(sha256)
  })

  test('reports every byte in the end', async () => {
    const reports: number[] = []

    await digestBlob(new Blob([bytes]), { onProgress: (read) => reports.push(read) })

    expect(reports.at(-1)).toBe(size)
  })
})

test('digestBlob() stops between two pieces when the signal is aborted', async () => {
  const control = new AbortController()
  const reports: number[] = []
  const stopAtFirst = (read: number) => {
    reports.push(read)
    control.abort()
  }

  const digest = digestBlob(new Blob([noise(40 * mebibyte)]), {
    signal: control.signal,
    onProgress: stopAtFirst,
  })

  await expect(digest).rejects.toThrow('aborted')
  expect(reports).toHaveLength(1)
})
