import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { EvidenceFile, Sha256Hex, Structure } from '#domain'
import { allEntries, countUntitled } from '#storage'
import s0 from '../../content/structures/s0-personal-folder.json'
import { draftOf, makeEntries } from '../../src/islands/adding/make-entries.ts'
import { subjectOf } from '../../src/islands/adding/use-capture.ts'
import { isLargeVideo, largeVideo, nextStop } from '../../src/islands/shared/video-gate.ts'
import { freshProfile } from '../storage/support.ts'

const structure = Structure.parse(s0)
const report = (name: string, text: string) => new File([`plain text: ${text}`], name, { type: 'text/plain' })
const running = () => new AbortController().signal
const quiet = () => {}

describe('makeEntries()', () => {
  test('makes a private draft of each of twenty files, with a title only where a person named the file (S1-24)', async () => {
    const db = await freshProfile()
    const files = Array.from({ length: 20 }, (_, at) =>
      report(at === 7 ? 'Эссе о весне.txt' : `DOC_${at}.txt`, `${at}`),
    )
    const steps: number[] = []

    const order = { files, as: 'each', subject: 'works' } as const
    const made = await makeEntries({ db, structure }, order, {
      signal: running(),
      onDone: (done) => steps.push(done),
    })

    expect(made).toMatchObject({ kept: files, of: 20, troubles: [], isStopped: false })
    expect(made.entries.map(({ title }) => title).filter(Boolean)).toEqual(['Эссе о весне'])
    expect(made.entries.every(({ visibility }) => visibility === 'private')).toBe(true)
    expect(steps).toEqual(files.map((_, at) => at + 1))
    expect(await countUntitled(db)).toBe(19)
  })

  test('puts all files into one entry, the same file once (S1-24)', async () => {
    const db = await freshProfile()
    const files = [report('one.txt', '1'), report('two.txt', '2'), report('copy of one.txt', '1')]

    const order = { files, as: 'one', subject: 'awards' } as const
    const made = await makeEntries({ db, structure }, order, { signal: running(), onDone: quiet })

    expect(made.kept).toEqual(files)
    expect(made.entries.map(({ evidence, title }) => [evidence.length, title])).toEqual([[2, '']])
  })

  test('keeps the photo after the straightened picture that was made from it (S1-24)', async () => {
    const db = await freshProfile()
    const files = [report('straight.txt', '1'), report('photo.txt', '2')]

    const order = { files, as: 'straightened', subject: 'awards' } as const
    const made = await makeEntries({ db, structure }, order, { signal: running(), onDone: quiet })

    const papers = made.entries[0]?.evidence.map(({ document, caption }) => [document, caption])
    expect(papers).toEqual([
      ['diploma', undefined],
      ['photo', 'Исходный снимок'],
    ])
  })

  test('keeps what was made when the rest is stopped (S1-24)', async () => {
    const db = await freshProfile()
    const stop = new AbortController()
    const files = Array.from({ length: 20 }, (_, at) => report(`DOC_${at}.txt`, `${at}`))

    const order = { files, as: 'each', subject: 'works' } as const
    const made = await makeEntries({ db, structure }, order, {
      signal: stop.signal,
      onDone: (done) => done === 5 && stop.abort(),
    })

    expect(made.isStopped).toBe(true)
    expect(made.kept).toEqual(files.slice(0, 5))
    expect(await allEntries(db)).toHaveLength(5)
  })

  test('tells of a file that is not what its name says, and takes it (S1-24)', async () => {
    const db = await freshProfile()
    const files = [report('photo.jpg', '1'), report('two.txt', '2')]

    const order = { files, as: 'each', subject: 'works' } as const
    const made = await makeEntries({ db, structure }, order, { signal: running(), onDone: quiet })

    expect(made.kept).toEqual(files)
    expect(made.notes).toEqual([expect.stringContaining('«photo.jpg» обещает другое')])
  })

  test('says which file did not come in and takes the others (S1-24)', async () => {
    const db = await freshProfile()
    const files = [report('one.txt', '1'), new File([], 'empty.txt'), report('two.txt', '2')]

    const order = { files, as: 'each', subject: 'works' } as const
    const made = await makeEntries({ db, structure }, order, { signal: running(), onDone: quiet })

    expect(made.entries).toHaveLength(2)
    expect(made.troubles).toEqual([expect.stringContaining('«empty.txt» пустой')])
  })
})

test('draftOf() takes a photo of a paper for a diploma and a recording for a work (S1-24)', () => {
  const file = (media: EvidenceFile['media']) => ({
    isNew: true,
    file: EvidenceFile.parse({
      sha256: Sha256Hex.parse('a'.repeat(64)),
      crc32: 1,
      bytes: 1,
      media,
      mime: 'image/jpeg',
      name: 'IMG_1.jpg',
      addedAt: '2026-11-24T10:00:00.000Z',
    }),
  })

  expect(draftOf(structure, 'awards', [file('image')])).toMatchObject({
    kind: 'achievement',
    title: '',
    evidence: [{ document: 'diploma' }],
  })
  expect(draftOf(structure, 'works', [file('audio')])).toMatchObject({
    kind: 'work',
    evidence: [{ document: 'audio' }],
  })
})

test('subjectOf() takes pictures and PDF for papers, everything else for works (S1-24)', () => {
  const of = (...types: string[]) => subjectOf(types.map((type) => new File(['x'], 'x', { type })))

  expect(of('image/jpeg', 'application/pdf')).toBe('awards')
  expect(of('image/jpeg', 'video/mp4')).toBe('works')
  expect(of('image/svg+xml')).toBe('works')
})

describe('A large video', () => {
  // The size is all that is asked, so no hundred megabytes are made.
  const file = (name: string, size: number, type = '') => ({ name, size, type }) as File

  test('is known by its size, and by its name where the system names no type (S1-24)', () => {
    expect(isLargeVideo(file('a.mp4', largeVideo))).toBe(true)
    expect(isLargeVideo(file('a', largeVideo, 'video/mp4'))).toBe(true)
    expect(isLargeVideo(file('a.mp4', largeVideo - 1))).toBe(false)
    expect(isLargeVideo(file('a.pdf', largeVideo, 'application/pdf'))).toBe(false)
  })

  test('stops the files before it, and those after it keep their order (S1-24)', () => {
    const [one, large, two, other] = [
      file('1.jpg', 1),
      file('l.mp4', largeVideo),
      file('2.jpg', 1),
      file('o.mov', largeVideo),
    ]

    expect(nextStop([], [one, large, two, other])).toEqual({
      passed: [one],
      asked: large,
      rest: [two, other],
    })
    expect(nextStop([one, large], [two, other])).toEqual({
      passed: [one, large, two],
      asked: other,
      rest: [],
    })
    expect(nextStop([one], [two])).toEqual({ passed: [one, two], rest: [] })
  })
})
