import { createHash } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { EvidenceFile } from '#domain'
import { canBeAttached, type IntakeOutcome, type IntakeProgress, takeAsAttachment, takeFiles } from '#media'
import { hasSamples, sample } from '../support/samples.ts'

// Node has no workers of the web: jobs run in place, and only pictures need a canvas.

const now = new Date('2026-11-20T10:00:00Z')
const pdf = new File(['%PDF-1.4 one page'], 'C:\\диплом.jpg', { type: 'image/jpeg' })

async function take(files: File[]): Promise<IntakeOutcome[]> {
  const outcomes: IntakeOutcome[] = []
  for await (const outcome of takeFiles(files, { now })) outcomes.push(outcome)
  return outcomes
}

describe('takeFiles()', () => {
  test('keeps the bytes and says what they are, not what the name says', async () => {
    const bytes = new Uint8Array(await pdf.arrayBuffer())

    const [outcome] = await take([pdf])

    if (!outcome?.ok) throw new Error('The file was refused')
    const { file, warnings } = outcome.value
    expect(file.info).toEqual({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      crc32: crc32(bytes),
      bytes: bytes.length,
      media: 'pdf',
      mime: 'application/pdf',
      name: 'диплом.jpg',
      addedAt: '2026-11-20T10:00:00.000Z',
    })
    expect(EvidenceFile.parse(file.info)).toEqual(file.info)
    expect(new Uint8Array(await file.original.arrayBuffer())).toEqual(bytes)
    expect(warnings).toEqual([{ kind: 'not-what-name-says', name: 'диплом.jpg', format: 'pdf' }])
  })

  test('gives what a page could run no type that a browser would run', async () => {
    const [outcome] = await take([new File(['<script>alert(1)</script>'], 'a.html', { type: 'text/html' })])

    expect(outcome?.ok && outcome.value.file.info).toMatchObject({ media: 'other', mime: 'text/html' })
    expect(outcome?.ok && outcome.value.file.original.type).toBe('application/octet-stream')
  })

  test('gives one outcome for each file, in their order', async () => {
    const huge = new File(['x'], 'huge.mp4')
    Object.defineProperty(huge, 'size', { value: 3 * 2 ** 30 })
    const files = [new File([], 'empty.txt'), huge, pdf, new File([Uint8Array.of(0xff, 0xd8, 0xff)], 'b.jpg')]

    const outcomes = await take(files)

    expect(outcomes.map((one) => (one.ok ? one.value.file.info.media : one.failure))).toEqual([
      { kind: 'empty-file', name: 'empty.txt' },
      { kind: 'too-large', name: 'huge.mp4', bytes: 3 * 2 ** 30, limit: 2 ** 31 },
      'pdf',
      { kind: 'damaged-picture', name: 'b.jpg' },
    ])
  })

  test('reports a file that went away as a read error', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'portfel-'))
    const path = join(folder, 'gone.pdf')
    await writeFile(path, '%PDF-1.4')
    const file = new File([await openAsBlob(path)], 'gone.pdf')
    await rm(folder, { recursive: true })

    const [outcome] = await take([file])

    expect(outcome).toEqual({ ok: false, failure: { kind: 'read-error', name: 'gone.pdf' } })
  })

  test('after an abort keeps what is done and cancels the rest', async () => {
    const control = new AbortController()
    const outcomes: IntakeOutcome[] = []

    for await (const outcome of takeFiles([pdf, pdf, pdf, pdf, pdf, pdf], { signal: control.signal })) {
      outcomes.push(outcome)
      control.abort()
    }

    expect(outcomes).toHaveLength(6)
    expect(outcomes[0]?.ok).toBe(true)
    expect(outcomes.at(-1)).toEqual({ ok: false, failure: { kind: 'cancelled', name: 'диплом.jpg' } })
  })

  test('reports each file and the whole up to the end', async () => {
    const reports: IntakeProgress[] = []

    const outcomes = takeFiles([pdf, pdf], { onProgress: (report) => reports.push(report) })
    for await (const outcome of outcomes) expect(outcome.ok).toBe(true)

    expect(reports.at(-1)).toEqual({ position: 1, share: 1, overall: 1 })
    expect(reports.every(({ share, overall }) => share <= 1 && overall <= 1)).toBe(true)
  })
})

describe.runIf(hasSamples)('A picture that cannot be shown', () => {
  // The body of a skipped block runs too: without the samples there is nothing to read.
  const file = new File(hasSamples ? [sample('images/made/header-40000.jpg')] : [], 'плакат.jpg')

  test('S1-43 is refused with a reason and may be kept as an attachment', async () => {
    const [refused] = await take([file])
    const kept = await takeAsAttachment(file, { now })

    expect(refused).toEqual({
      ok: false,
      failure: { kind: 'too-many-pixels', name: 'плакат.jpg', width: 40000, height: 40000 },
    })
    expect(refused && !refused.ok && canBeAttached(refused.failure)).toBe(true)
    expect(kept.ok && kept.value.file.info).toMatchObject({
      media: 'other',
      mime: 'image/jpeg',
      bytes: file.size,
    })
  })
})
