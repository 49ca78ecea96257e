import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { concat } from '#bytes'
import { readExifOrientation } from '../../src/media/exif-orientation.ts'
import { readPictureHeader } from '../../src/media/picture-header.ts'
import { hasSamples, sample } from '../support/samples.ts'

describe.runIf(hasSamples)('readPictureHeader()', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('finds orientation %i in a JPEG', (orientation) => {
    const header = readPictureHeader('jpeg', sample(`images/made/card-orientation-${orientation}.jpg`))

    expect(header).toMatchObject({ orientation, isCut: false })
  })

  test.each([
    ['png', 'images/made/card-exif-orientation-8.png', { width: 240, height: 320, orientation: 8 }],
    ['webp', 'images/made/card-orientation-8.webp', { width: 240, height: 320, orientation: 8 }],
    ['webp', 'images/third-party/hopper.webp', { width: 128, height: 128, orientation: 1 }],
    ['webp', 'images/third-party/transparent.webp', { width: 200, height: 150 }],
    ['avif', 'images/third-party/fox-8bit.avif', { width: 1204, height: 800 }],
    ['gif', 'images/third-party/animated.gif', { width: 320, height: 240 }],
    ['png', 'images/third-party/apng.png', { width: 128, height: 64 }],
    ['png', 'images/made/bomb-1bit-20000.png', { width: 20000, height: 20000 }],
    ['jpeg', 'images/made/header-40000.jpg', { width: 40000, height: 40000 }],
    ['jpeg', 'images/made/cut-50-percent.jpg', { width: 800, height: 600, isCut: true }],
    ['jpeg', 'images/third-party/bad-exif.jpg', { width: 500, height: 500, orientation: 1 }],
  ] as const)('of a %s, %s', (format, name, facts) => {
    expect(readPictureHeader(format, sample(name))).toMatchObject(facts)
  })

  test('of a PNG whose eXIf stands after the picture data finds the orientation too', () => {
    const png = sample('images/made/card-exif-orientation-8.png')
    const first = readPictureHeader('png', png)?.turningMarks[0]
    if (!first) throw new Error('The sample has no eXIf chunk')
    const iend = png.length - 12

    const late = concat([
      png.subarray(0, first.from),
      png.subarray(first.to, iend),
      png.subarray(first.from, first.to),
      png.subarray(iend),
    ])

    expect(readPictureHeader('png', late)).toMatchObject({ orientation: 8, isCut: false })
  })

  test('sees that the end of a PNG or WebP is missing', () => {
    const png = sample('images/made/card-palette.png')
    const webp = sample('images/third-party/nikon.webp')

    expect(readPictureHeader('png', png.subarray(0, -4))?.isCut).toBe(true)
    expect(readPictureHeader('webp', webp.subarray(0, -4))?.isCut).toBe(true)
  })

  test('does not take an end mark inside an EXIF preview for the end of the picture', () => {
    const jpeg = sample('images/made/photo-12mp.jpg')

    expect(readPictureHeader('jpeg', jpeg.subarray(0, jpeg.length / 2))?.isCut).toBe(true)
  })

  test('takes a GIF frame that is larger than its screen for the size', () => {
    const gif = sample('images/third-party/animated.gif').slice()
    gif.set([1, 0, 1, 0], 6)

    expect(readPictureHeader('gif', gif)).toMatchObject({ width: 320, height: 240 })
  })
})

describe('readPictureHeader() of any bytes', () => {
  const starts = {
    jpeg: [0xff, 0xd8, 0xff],
    png: [...'\x89PNG\r\n\x1a\n\0\0\0\rIHDR'].map((char) => char.charCodeAt(0)),
    webp: [...'RIFF\0\0\0\0WEBPVP8X'].map((char) => char.charCodeAt(0)),
    gif: [...'GIF89a'].map((char) => char.charCodeAt(0)),
    avif: [...'\0\0\0\x10ftypavif\0\0\0\0\0\0\0\0meta'].map((char) => char.charCodeAt(0)),
  } as const

  test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)(
    'ends and gives a sound %s or none',
    (format) => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 400 }), (rest) => {
          const header = readPictureHeader(format, Uint8Array.from([...starts[format], ...rest]))

          expect(header === undefined || (header.width > 0 && header.height > 0)).toBe(true)
        }),
      )
    },
  )
})

describe('readExifOrientation()', () => {
  const bigEndian = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0]
  const littleEndian = [0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0]

  test.each([
    ['big-endian', bigEndian],
    ['little-endian', littleEndian],
    ['marked', [0x45, 0x78, 0x69, 0x66, 0, 0, ...bigEndian]],
  ])('reads %s blocks', (_, block) => {
    expect(readExifOrientation(Uint8Array.from(block))).toBe(6)
  })

  test.each([
    ['an unknown value', [...bigEndian.slice(0, 19), 9, ...bigEndian.slice(20)]],
    ['a directory outside the block', [...bigEndian.slice(0, 4), 255, ...bigEndian.slice(5)]],
    ['no block at all', []],
  ])('takes %s for upright', (_, block) => {
    expect(readExifOrientation(Uint8Array.from(block))).toBe(1)
  })
})
