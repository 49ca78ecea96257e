import { deflateSync } from 'node:zlib'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { type Bytes, concat, crc32, utf8 } from '#bytes'
import { newEntry, Sha256Hex } from '#domain'
import { scanTexts } from '#i18n'
import { pictureRows } from '../../src/pdf/parts/pictures.ts'
import { loadPictures } from '../../src/pdf/picture/load-pictures.ts'
import { embedPicture } from '../../src/pdf/picture/picture.ts'
import { now } from '../support/masha.ts'
import { pictureBytes } from '../support/pictures.ts'
import { hasSamples, sample } from '../support/samples.ts'
import { hasTool, toolFolder } from '../support/tools.ts'
import { input } from './support.ts'

const canCompare = hasTool('pdftoppm') && hasTool('compare')

async function embed(bytes: Bytes) {
  return embedPicture(await PDFDocument.create(), 'P1', new Blob([bytes]))
}

/** A page that is covered by the picture, a point for a pixel. */
async function pageOf(bytes: Bytes): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const picture = await embedPicture(document, 'P1', new Blob([bytes]))
  if (!picture) throw new Error('The picture was not embedded')
  const { context } = document
  const page = document.addPage([picture.width, picture.height])
  const content = `q ${picture.width} 0 0 ${picture.height} 0 0 cm /P1 Do Q`
  const entries = {
    Contents: context.register(context.stream(content)),
    Resources: { XObject: { P1: picture.ref } },
  }
  for (const [key, value] of context.obj(entries).entries()) page.node.set(key, value)
  return document.save()
}

function chunk(name: string, data: Uint8Array): Bytes {
  const body = concat([utf8(name), data])
  const numbers = new DataView(new ArrayBuffer(8))
  numbers.setUint32(0, data.length)
  numbers.setUint32(4, crc32(body))
  return concat([new Uint8Array(numbers.buffer, 0, 4), body, new Uint8Array(numbers.buffer, 4, 4)])
}

/** A grey PNG that claims a size, over any data. */
function png(width: number, height: number, data: Uint8Array): Bytes {
  const head = new DataView(new ArrayBuffer(13))
  head.setUint32(0, width)
  head.setUint32(4, height)
  head.setUint8(8, 8)
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
  const chunks = [
    chunk('IHDR', new Uint8Array(head.buffer)),
    chunk('IDAT', data),
    chunk('IEND', new Uint8Array()),
  ]
  return concat([signature, ...chunks])
}

test('loadPictures() leaves out the photo beside its straightened picture', async () => {
  const paper = Sha256Hex.parse('a'.repeat(64))
  const photo = Sha256Hex.parse('b'.repeat(64))
  const asked: string[] = []
  const given = input({
    entries: [
      {
        ...newEntry('achievement', undefined, now),
        evidence: [
          { file: paper, document: 'diploma' },
          { file: photo, document: 'photo', caption: scanTexts.original },
        ],
      },
    ],
    readPicture: async (file) => {
      asked.push(file)
      return new Blob([pictureBytes('jpg')])
    },
  })

  const { pictures } = await loadPictures(await PDFDocument.create(), given)

  expect(asked).toEqual([paper])
  expect([...pictures.keys()]).toEqual([paper])
})

describe('embedPicture()', () => {
  test('embeds a JPEG and a PNG with their sizes', async () => {
    expect(await embed(pictureBytes('jpg'))).toMatchObject({ width: 4, height: 3 })
    expect(await embed(png(2, 2, deflateSync(new Uint8Array(6))))).toMatchObject({ width: 2, height: 2 })
  })

  test('leaves out what is neither', async () => {
    expect(await embed(pictureBytes('webp'))).toBeUndefined()
    expect(await embed(utf8('<svg onload="alert(1)"/>'))).toBeUndefined()
    expect(await embed(new Uint8Array())).toBeUndefined()
  })

  test('leaves out a PNG with less or more data than its size says', async () => {
    expect(await embed(png(2, 2, deflateSync(new Uint8Array(5))))).toBeUndefined()
    expect(await embed(png(2, 2, deflateSync(new Uint8Array(50_000_000))))).toBeUndefined()
    expect(await embed(png(2, 2, utf8('not a zlib stream')))).toBeUndefined()
  })

  test('leaves out a picture of more pixels than a device can unpack', async () => {
    expect(await embed(png(20_000, 20_000, deflateSync(new Uint8Array(6))))).toBeUndefined()
  })
})

describe.skipIf(!hasSamples)('embedPicture() and the sample files', () => {
  test.each([
    'made/bomb-1bit-20000.png',
    'made/header-40000.jpg',
    'made/type-html-named.png',
    'third-party/apng.png',
    'third-party/broken-data.png',
    'third-party/pngsuite-xd0n2c08.png',
    'third-party/pngsuite-xs2n0g01.png',
    'third-party/hopper.webp',
  ])('leaves out %s', async (name) => {
    expect(await embed(sample(`images/${name}`))).toBeUndefined()
  })

  test.each([
    'third-party/pngsuite-basi2c16.png',
    'third-party/pngsuite-basn6a08.png',
    'third-party/pngsuite-ctzn0g04.png',
  ])('embeds %s', async (name) => {
    expect(await embed(sample(`images/${name}`))).toMatchObject({ width: 32, height: 32 })
  })

  test
    .skipIf(!canCompare)
    .each([
      'made/card-orientation-1.jpg',
      'made/card-progressive.jpg',
      'made/card-palette.png',
      'made/text-chunks.png',
      'third-party/camera-gps.jpg',
    ])('%s looks on the page as ImageMagick sees it', async (name) => {
    expect(await difference(sample(`images/${name}`))).toBeLessThan(0.02)
  })
})

describe.skipIf(!canCompare)('A PNG looks on the page as ImageMagick sees it', () => {
  test.each([
    ['grey', 'PNG00:', ['-colorspace', 'Gray', '-alpha', 'off', '-depth', '8']],
    ['black and white', 'PNG:', ['-alpha', 'off', '-threshold', '50%', '-depth', '1']],
    ['of 16 colours', 'PNG8:', ['-alpha', 'off', '+dither', '-colors', '16']],
    ['of 200 colours', 'PNG8:', ['-alpha', 'off', '+dither', '-colors', '200']],
    ['of full colour', 'PNG24:', ['-alpha', 'off']],
    ['of full colour in 16 bits', 'PNG48:', ['-alpha', 'off']],
    ['with transparency', 'PNG32:', []],
    ['with transparency in 16 bits', 'PNG64:', []],
    ['with transparent greys', 'PNG00:', ['-colorspace', 'Gray', '-depth', '8']],
    ['interlaced', 'PNG24:', ['-alpha', 'off', '-interlace', 'PNG']],
    ['interlaced with transparency', 'PNG32:', ['-interlace', 'PNG']],
  ])('%s', async (_, format, options) => {
    using folder = toolFolder()
    const scene = [
      '-size',
      '61x43',
      'gradient:#d2533b-#2447c480',
      '-fill',
      '#2b845a',
      '-draw',
      'circle 30,20 30,8',
    ]
    folder.run('convert', [
      ...scene,
      ...options,
      '-define',
      'png:include-chunk=none,tRNS',
      `${format}made.png`,
    ])

    expect(await difference(folder.read('made.png'))).toBeLessThan(0.01)
  })
})

/** Mean difference, from 0 to 1, between the page that the picture covers and the picture on white paper. */
async function difference(bytes: Bytes): Promise<number> {
  using folder = toolFolder({ picture: bytes, 'page.pdf': await pageOf(bytes) })
  folder.run('pdftoppm', ['-r', '72', 'page.pdf', 'page'])
  folder.run('convert', ['picture', '-background', 'white', '-flatten', '-depth', '8', 'PPM:original.ppm'])
  const { stderr } = folder.run('compare', ['-metric', 'MAE', 'page-1.ppm', 'original.ppm', 'null:'])
  return Number(stderr.match(/\(([\d.e-]+)\)/)?.[1] ?? Number.NaN)
}

test.each([
  [1, [1]],
  [2, [2]],
  [3, [3]],
  [4, [2, 2]],
  [7, [3, 3, 1]],
])('%i pictures stand in rows of %j', (number, rows) => {
  expect(pictureRows(Array.from({ length: number })).map((row) => row.length)).toEqual(rows)
})
