import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { packShowcase, readShowcaseZip } from '#publish'
import { now } from '../support/masha.ts'
import { packedExample, repacked } from '../support/packed.ts'
import { pictureBytes, pictureNamed } from '../support/pictures.ts'
import { hasSamples, sample } from '../support/samples.ts'

const { content, zip } = await packedExample()

async function readWith(change: (opened: JSZip) => void) {
  return await readShowcaseZip(await repacked(zip, change), now)
}

function withContent(change: object) {
  return readWith((opened) => opened.file('showcase.json', JSON.stringify({ ...content, ...change })))
}

test('readShowcaseZip() gives back what packShowcase() took', async () => {
  const read = await readShowcaseZip(zip, now)

  expect(read).toMatchObject({ ok: true, value: { content } })
  expect(read.ok && [...read.value.pictures.keys()].toSorted()).toEqual(
    ['01', '02', '02-large', '03', '03-large', '04', '04-large', '05', '05-large', '06', '06-large']
      .map((name) => `pictures/${name}.webp`)
      .toSorted(),
  )
})

test('packShowcase() writes ASCII names, no dates and the same bytes each time', async () => {
  const again = (await packedExample()).zip
  const opened = await JSZip.loadAsync(await zip.arrayBuffer())

  expect(new Uint8Array(await again.arrayBuffer())).toEqual(new Uint8Array(await zip.arrayBuffer()))
  for (const file of Object.values(opened.files)) {
    expect(file.name).toMatch(/^(pictures\/[0-9a-z-]+\.webp|index\.html|showcase\.json|prochti\.txt)$/)
    expect(file.date.toISOString()).toBe('1980-01-01T00:00:00.000Z')
  }
})

test('packShowcase() takes only pictures that the content names', async () => {
  const names = [
    '01',
    '02',
    '02-large',
    '03',
    '03-large',
    '04',
    '04-large',
    '05',
    '05-large',
    '06',
    '06-large',
  ]
  const pictures = [...names, '99'].map((name) => `pictures/${name}.webp`)
  const packed = await packShowcase(content, new Map(pictures.map((name) => [name, pictureNamed(name)])))
  const bytes = packed.ok ? await packed.value.arrayBuffer() : new ArrayBuffer(0)

  expect((await JSZip.loadAsync(bytes)).file('pictures/99.webp')).toBeNull()
})

test.each(['pictures/99.webp', 'app.js', 'pictures/', 'showcase.json.bak'])(
  'readShowcaseZip() refuses a ZIP with a foreign file: %s',
  async (path) => {
    const read = await readWith((opened) => opened.file(path.endsWith('/') ? `${path}x` : path, 'x'))

    expect(read).toMatchObject({ failure: { kind: 'foreign-file' } })
  },
)

test('readShowcaseZip() never takes the page that lies in the ZIP', async () => {
  const read = await readWith((opened) => opened.file('index.html', '<script>steal()</script>'))

  expect(read.ok).toBe(true)
  expect(JSON.stringify(read.ok && read.value.content)).not.toContain('steal')
})

test('readShowcaseZip() refuses content that is missing, damaged, enlarged or newer', async () => {
  expect(await readWith((opened) => opened.remove('showcase.json'))).toMatchObject({
    failure: { kind: 'content-missing' },
  })
  expect(await readWith((opened) => opened.file('showcase.json', '{'))).toMatchObject({
    failure: { kind: 'content-damaged' },
  })
  expect(await withContent({ birthDate: '2013-01-01' })).toMatchObject({
    failure: { kind: 'content-damaged' },
  })
  expect(await withContent({ format: 'showcase/2' })).toMatchObject({
    failure: { kind: 'newer-content', format: 'showcase/2' },
  })
})

test.each([
  '../../index.html',
  'pictures/../../x.webp',
  '/etc/01.webp',
  'https://x.example/01.webp',
  'pictures/01.svg',
])('readShowcaseZip() refuses content whose picture leads elsewhere: %s', async (name) => {
  expect(await withContent({ portrait: { ...content.portrait, name } })).toMatchObject({
    failure: { kind: 'content-damaged' },
  })
})

test('readShowcaseZip() refuses a showcase whose term has passed', async () => {
  expect(await readShowcaseZip(zip, new Date('2027-06-01T09:00:00Z'))).toMatchObject({
    failure: { kind: 'term-is-over', validUntil: '2027-05-31' },
  })
})

test('readShowcaseZip() refuses a picture that is missing, misnamed or has metadata', async () => {
  expect(await readWith((opened) => opened.remove('pictures/02.webp'))).toMatchObject({
    failure: { kind: 'picture-missing', name: 'pictures/02.webp' },
  })
  expect(await readWith((opened) => opened.file('pictures/02.webp', pictureBytes('jpg')))).toMatchObject({
    failure: { kind: 'picture-misnamed', name: 'pictures/02.webp' },
  })
})

test.skipIf(!hasSamples)(
  'readShowcaseZip() refuses a picture with metadata and does not repair it',
  async () => {
    const withExif = sample('images/third-party/nikon.webp')

    expect(await readWith((opened) => opened.file('pictures/02.webp', withExif))).toMatchObject({
      failure: { kind: 'picture-has-metadata', name: 'pictures/02.webp', part: 'EXIF' },
    })
  },
)

test('readShowcaseZip() refuses what is not a ZIP and a ZIP that was cut off', async () => {
  expect(await readShowcaseZip(new Blob(['привет']), now)).toMatchObject({
    failure: { kind: 'archive-refused' },
  })
  expect(await readShowcaseZip(zip.slice(0, zip.size - 30), now)).toMatchObject({
    failure: { kind: 'archive-refused' },
  })
})

test('readShowcaseZip() refuses a ZIP whose content unpacks to far more than it is', async () => {
  const bomb = await repacked(zip, (opened) =>
    opened.file('prochti.txt', '\0'.repeat(4_000_000), { compression: 'DEFLATE' }),
  )

  expect(await readShowcaseZip(bomb, now)).toMatchObject({ failure: { kind: 'archive-refused' } })
})
