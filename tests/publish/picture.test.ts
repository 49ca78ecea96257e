import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { packShowcase } from '#publish'
import { buildContent, type ShowcaseContent } from '#showcase'
import { entries, files, now, portfolio, readStructure, selection } from '../support/masha.ts'
import { pictureBytes } from '../support/pictures.ts'
import { hasSamples, sample } from '../support/samples.ts'

type Format = 'webp' | 'jpg' | 'png' | 'avif'

/** A showcase of one entry and one picture of the given format. */
function showcaseOf(format: Format): ShowcaseContent {
  const items = selection.items.slice(3, 4)
  const built = buildContent({
    portfolio,
    structure: readStructure(),
    entries,
    files,
    selection: { ...selection, items },
    now,
  })
  if (!built.ok) throw new Error(`Cannot test: ${built.failure.kind}`)
  const name = `pictures/01.${format}`
  return {
    ...built.value.content,
    entries: built.value.content.entries.map((entry) => ({
      ...entry,
      pictures: [{ name, width: 4, height: 3, alt: 'Натюрморт' }],
    })),
  }
}

async function pack(format: Format, bytes: Uint8Array<ArrayBuffer>) {
  return await packShowcase(showcaseOf(format), new Map([[`pictures/01.${format}`, new Blob([bytes])]]))
}

async function packed(format: Format, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const zip = await pack(format, bytes)
  if (!zip.ok) throw new Error(`Cannot test: ${zip.failure.kind}`)
  const opened = await JSZip.loadAsync(await zip.value.arrayBuffer())
  return (await opened.file(`pictures/01.${format}`)?.async('uint8array')) ?? new Uint8Array()
}

test.each(['jpg', 'webp', 'avif'] as const)(
  'packShowcase() keeps a clean %s byte for byte',
  async (format) => {
    expect(await packed(format, pictureBytes(format))).toEqual(pictureBytes(format))
  },
)

test('packShowcase() refuses what is not a picture, is cut off, or is of another format than its name says', async () => {
  const text = new TextEncoder().encode('<svg onload="steal()">')

  expect(await pack('webp', text)).toMatchObject({ failure: { kind: 'picture-not-recognised' } })
  expect(await pack('jpg', pictureBytes('jpg').slice(0, 120))).toMatchObject({
    failure: { kind: 'picture-not-recognised' },
  })
  expect(await pack('webp', pictureBytes('jpg'))).toMatchObject({ failure: { kind: 'picture-misnamed' } })
})

test('packShowcase() refuses a picture that is missing', async () => {
  expect(await packShowcase(showcaseOf('webp'), new Map())).toEqual({
    ok: false,
    failure: { kind: 'picture-missing', name: 'pictures/01.webp' },
  })
})

test('packShowcase() leaves out what lies behind the end of a WebP', async () => {
  const withTail = new Uint8Array([...pictureBytes('webp'), 1, 2, 3])

  expect(await packed('webp', withTail)).toEqual(pictureBytes('webp'))
})

test('packShowcase() takes a colour profile and EXIF out of a WebP and no longer announces them (invariant 31)', async () => {
  const features = (bits: number) => [bits, 0, 0, 0, 3, 0, 0, 2, 0, 0]
  const picture = [...pictureBytes('webp').slice(12)]

  const clean = await packed(
    'webp',
    webp([...chunk('VP8X', features(0x3c)), ...chunk('ICCP', [1, 2]), ...picture, ...chunk('EXIF', [3, 4])]),
  )

  expect(clean).toEqual(webp([...chunk('VP8X', features(0x10)), ...picture]))
})

function chunk(type: string, content: number[]): number[] {
  return [...new TextEncoder().encode(type), content.length, 0, 0, 0, ...content]
}

function webp(chunks: number[]): Uint8Array<ArrayBuffer> {
  const header = [...new TextEncoder().encode('RIFF'), chunks.length + 4, 0, 0, 0]
  return new Uint8Array([...header, ...new TextEncoder().encode('WEBP'), ...chunks])
}

test.each([
  ['av01', 'Exif', 'Exif'],
  ['av01', 'mime', 'mime'],
  ['nclx', 'prof', 'ICC'],
  ['pixi', 'uuid', 'uuid'],
])('packShowcase() refuses an AVIF whose «%s» is «%s»', async (usual, other, part) => {
  const text = Buffer.from(pictureBytes('avif')).toString('latin1').replace(usual, other)
  const changed = new Uint8Array(Buffer.from(text, 'latin1'))

  expect(await pack('avif', changed)).toMatchObject({ failure: { kind: 'picture-has-metadata', part } })
})

test('every byte cut from a picture is noticed', async () => {
  for (const format of ['jpg', 'webp', 'avif'] as const) {
    const whole = pictureBytes(format)
    for (let length = 0; length < whole.length; length++)
      expect((await pack(format, whole.slice(0, length))).ok, `${format} ${length}`).toBe(false)
  }
})

const places = /Exif|GPS|http:\/\/ns\.adobe|ICC_PROFILE|Photoshop/

test.skipIf(!hasSamples).each([
  ['jpg', 'images/third-party/exif-gps-8x8.jpg'],
  ['jpg', 'images/made/comment-html.jpg'],
  ['jpg', 'images/third-party/olympus-serial.jpg'],
  ['webp', 'images/third-party/nikon.webp'],
  ['webp', 'images/made/card-orientation-8.webp'],
  ['png', 'images/made/text-chunks.png'],
  ['png', 'images/third-party/pngsuite-ctzn0g04.png'],
] as const)('packShowcase() leaves no metadata in a %s such as %s (invariant 31)', async (format, name) => {
  const bytes = await packed(format, sample(name))

  expect(bytes.length).toBeLessThan(sample(name).length)
  expect(new TextDecoder('latin1').decode(bytes)).not.toMatch(places)
})

test('packShowcase() takes EXIF and a comment out of a JPEG and leaves the rest byte for byte (invariant 31)', async () => {
  const clean = pictureBytes('jpg')
  const segment = (code: number, words: string) => [
    0xff,
    code,
    0,
    words.length + 2,
    ...new TextEncoder().encode(words),
  ]
  const marks = [...segment(0xe1, 'Exif canary'), ...segment(0xfe, 'canary'), ...segment(0xe2, 'ICC_PROFILE')]
  const marked = new Uint8Array([...clean.slice(0, 20), ...marks, ...clean.slice(20)])

  expect(await packed('jpg', marked)).toEqual(clean)
})

test.skipIf(!hasSamples)(
  'packShowcase() refuses photos as cameras wrote them: too large, or not in order',
  async () => {
    expect(await pack('jpg', sample('images/made/photo-12mp.jpg'))).toMatchObject({
      failure: { kind: 'picture-too-large' },
    })
    expect(await pack('jpg', sample('images/third-party/camera-gps.jpg'))).toMatchObject({
      failure: { kind: 'picture-not-recognised' },
    })
  },
)

test.skipIf(!hasSamples).each([
  ['avif', 'images/made/card-irot.avif'],
  ['avif', 'images/third-party/hopper.avif'],
  ['webp', 'images/third-party/hopper.webp'],
  ['webp', 'images/third-party/transparent.webp'],
] as const)('packShowcase() takes a clean %s such as %s as it is', async (format, name) => {
  expect(await packed(format, sample(name))).toEqual(sample(name))
})
