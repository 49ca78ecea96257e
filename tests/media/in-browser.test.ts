import { readdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readBase64 } from '#bytes'
import { type BrowserPage, browserPath, openModulePage } from '../support/module-in-browser.ts'
import { hasSamples, samplePath } from '../support/samples.ts'
import type { SeenCopy, SeenOutcome } from './page-side.ts'

const made = 'images/made'
const other = 'images/third-party'
const upright = ['orange', 'teal', 'violet', 'yellow']

function binary(copy: SeenCopy | undefined): string {
  return Buffer.from(readBase64(copy?.base64 ?? '') ?? []).toString('latin1')
}

function everySample(folder: string): string[] {
  const isFile = (name: string) => name.includes('.')
  return readdirSync(samplePath(folder))
    .filter(isFile)
    .map((name) => `${folder}/${name}`)
}

describe.runIf(hasSamples && browserPath)('In Chromium', { timeout: 120_000 }, () => {
  let opened: BrowserPage
  let page: Page
  let seen: Map<string, SeenOutcome>

  beforeAll(async () => {
    opened = await openModulePage('/tests/media/page-side.ts', [
      'zod/mini',
      'hash-wasm',
      'canonicalize',
      'libheif-js/libheif-wasm/libheif.js',
    ])
    page = opened.page
    const names = [made, `${made}/names`, other, 'pdf/made', 'pdf/third-party'].flatMap(everySample)
    const outcomes = await page.evaluate((all) => mediaPage.takeSamples(all), names)
    seen = new Map(names.map((name, at) => [name, outcomes[at] ?? {}]))
  }, 300_000)
  afterAll(() => opened.close())

  const reencode = (name: string, maxSide: number) =>
    page.evaluate(
      ([one, side]) => mediaPage.reencode(one, { maxSide: side, type: 'image/jpeg', quality: 0.85 }),
      [name, maxSide] as const,
    )

  const turned = [
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((orientation) => `${made}/card-orientation-${orientation}.jpg`),
    `${made}/card-orientation-8.webp`,
    `${made}/card-exif-orientation-8.png`,
  ]

  test.each(turned)('%s stands upright in both copies', (name) => {
    const outcome = seen.get(name)

    expect(outcome?.info).toMatchObject({ width: 320, height: 240 })
    expect(outcome?.view).toMatchObject({ width: 320, height: 240, corners: upright })
    expect(outcome?.thumbnail).toMatchObject({ width: 320, height: 240, corners: upright })
  })

  test.each(turned)('%s stands upright when it is made smaller while decoding', async (name) => {
    const copy = await reencode(name, 160)

    expect(copy).toMatchObject({ type: 'image/jpeg', width: 160, height: 120, corners: upright })
  })

  test('the turn of an AVIF is left to the browser, which knows it', () => {
    const outcome = seen.get(`${made}/card-irot.avif`)

    expect(outcome?.info).toMatchObject({ width: 240, height: 320 })
    expect(outcome?.view?.corners).toEqual(['violet', 'orange', 'yellow', 'teal'])
  })

  test('a 12-megapixel photo gets a view of 2048 and a thumbnail of 320 pixels, the original stays (S0-29)', () => {
    const outcome = seen.get(`${made}/photo-12mp.jpg`)

    expect(outcome?.info).toMatchObject({ media: 'image', mime: 'image/jpeg', width: 3000, height: 4000 })
    expect(outcome?.view).toMatchObject({ type: 'image/webp', width: 1536, height: 2048 })
    expect(outcome?.thumbnail).toMatchObject({ type: 'image/webp', width: 240, height: 320 })
    expect(outcome?.isOriginalKept).toBe(true)
    expect(outcome?.warnings).toEqual([])
  })

  test('every sample gives an outcome, and every original that is taken stays byte for byte', () => {
    const outcomes = [...seen.values()]

    const refused = [...seen].flatMap(([name, { failure }]) => (failure ? [[name, failure.kind]] : []))
    expect(refused).toEqual([
      [`${made}/bomb-1bit-20000.png`, 'too-many-pixels'],
      [`${made}/header-40000.jpg`, 'too-many-pixels'],
      [`${other}/broken-data.png`, 'damaged-picture'],
      [`${other}/pngsuite-xd0n2c08.png`, 'damaged-picture'],
    ])
    expect(outcomes.every(({ failure, isOriginalKept }) => failure || isOriginalKept)).toBe(true)
    const warnings = outcomes.flatMap((one) => one.warnings ?? []).map(({ kind, name }) => `${name}: ${kind}`)
    expect(warnings.sort()).toEqual([
      'cut-50-percent.jpg: looks-cut',
      'no-header.pdf: not-what-name-says',
      'pngsuite-xs2n0g01.png: not-what-name-says',
      'type-html-named.png: not-what-name-says',
      'type-pdf-named.jpg: not-what-name-says',
      'type-png-named.jpg: not-what-name-says',
    ])
  })

  test('a picture that would fill the memory is refused sooner than a photo is decoded', async () => {
    const time = (name: string) => page.evaluate((one) => mediaPage.timeOf(one), `${made}/${name}`)

    const [bomb, photo] = [await time('bomb-1bit-20000.png'), await time('photo-12mp.jpg')]

    expect(bomb).toBeLessThan(photo / 2)
  })

  test.each([
    `${other}/camera-gps.jpg`,
    `${other}/exif-gps-8x8.jpg`,
    `${other}/olympus-serial.jpg`,
    `${other}/nikon.webp`,
    `${made}/text-chunks.png`,
    `${made}/comment-html.jpg`,
    `${made}/photo-12mp.jpg`,
  ])('no copy of %s carries anything but pixels', async (name) => {
    const outcome = seen.get(name)
    const jpeg = await reencode(name, 1240)

    const copies = [outcome?.thumbnail, outcome?.view, jpeg].map(binary)
    const words = /Exif|http:|Photoshop|script|TAYNA|OLYMPUS|CAM62945|V6IR|WGS-84/
    expect(copies.map((copy) => words.exec(copy)?.[0])).toEqual([undefined, undefined, undefined])
    const parts = copies.flatMap((copy) => (copy.startsWith('RIFF') ? webpChunks(copy) : jpegSegments(copy)))
    // Chromium names its own sRGB as the colour profile; everything else is the coded picture.
    const coded = ['VP8X', 'ICCP', 'ALPH', 'VP8 ', 'VP8L', 'JFIF', 'ICC_PROFILE']
    expect(parts.filter((part) => !coded.includes(part))).toEqual([])
  })

  test('a cut photo is shown as far as it goes', () => {
    const outcome = seen.get(`${made}/cut-50-percent.jpg`)

    expect(outcome?.warnings).toEqual([{ kind: 'looks-cut', name: 'cut-50-percent.jpg' }])
    expect(outcome?.view).toMatchObject({ width: 800, height: 600 })
  })

  test('transparency stays in WebP and lies on white in JPEG', async () => {
    const outcome = seen.get(`${other}/transparent.webp`)
    const jpeg = await reencode(`${other}/transparent.webp`, 1240)

    expect(binary(outcome?.view)).toContain('ALPH')
    expect(jpeg?.corners).toContain('white')
  })

  test('an abort stops at once and keeps what is done', async () => {
    const names = [`${made}/card-palette.png`, ...Array.from({ length: 6 }, () => `${made}/photo-12mp.jpg`)]

    const { kinds, milliseconds } = await page.evaluate((all) => mediaPage.takeAndAbort(all), names)

    expect(kinds).toEqual(['taken', ...Array.from({ length: 6 }, () => 'cancelled')])
    expect(milliseconds).toBeLessThan(1000)
  })

  test('the main thread does none of the heavy work', async () => {
    const { longest, whole } = await page.evaluate(
      (name) => mediaPage.longestTask(name),
      `${made}/photo-12mp.jpg`,
    )

    expect(longest).toBeLessThan(Math.max(50, whole / 4))
  })

  test('a video that a browser recorded gets its duration and a poster (S0-29)', async () => {
    const [outcome] = await page.evaluate(() => mediaPage.takeRecordedVideo())

    expect(outcome?.info).toMatchObject({ media: 'video', mime: 'video/webm', name: 'опыт.webm' })
    expect(outcome?.info?.seconds).toBeGreaterThanOrEqual(1)
    expect(outcome?.thumbnail).toMatchObject({ width: 320, height: 180 })
    expect(outcome?.thumbnail?.corners).toEqual(['orange', 'orange', 'orange', 'orange'])
  })

  test('a sound gets its duration in whole seconds (S0-29)', async () => {
    const [outcome] = await page.evaluate((wav) => mediaPage.takeBase64('песня.wav', wav), silence(2.2))

    expect(outcome?.info).toMatchObject({ media: 'audio', mime: 'audio/wav', seconds: 2 })
  })

  test('a recording that cannot be played is kept without a duration', async () => {
    const damaged = Buffer.from('RIFF\0\0\0\0WAVEfmt broken').toString('base64')

    const [outcome] = await page.evaluate((wav) => mediaPage.takeBase64('песня.wav', wav), damaged)

    expect(outcome?.info).toMatchObject({ media: 'audio', mime: 'audio/wav' })
    expect(outcome?.info).not.toHaveProperty('seconds')
  })

  test('a browser without off-screen canvas and WebP makes the same copies as JPEG on the page', async () => {
    await page.evaluate(() => mediaPage.becomeOldBrowser())

    const outcomes = await page.evaluate(
      (names) => mediaPage.takeSamples(names),
      [...turned, `${made}/photo-12mp.jpg`],
    )

    expect(outcomes.slice(0, -1).every(({ view }) => view?.corners.join() === upright.join())).toBe(true)
    expect(outcomes.at(-1)?.view).toMatchObject({ type: 'image/jpeg', width: 1536, height: 2048 })
  })
})

function webpChunks(file: string): string[] {
  const data = Buffer.from(file, 'latin1')
  const names: string[] = []
  for (let at = 12; at + 8 <= data.length; ) {
    const length = data.readUInt32LE(at + 4)
    names.push(data.toString('latin1', at, at + 4))
    at += 8 + length + (length % 2)
  }
  return names
}

/** Names of the application segments and comments before the first scan. */
function jpegSegments(file: string): string[] {
  const data = Buffer.from(file, 'latin1')
  const names: string[] = []
  for (let at = 2; data[at + 1] !== 0xda; at += 2 + data.readUInt16BE(at + 2)) {
    const marker = data[at + 1] ?? 0
    if (marker === 0xfe) names.push('comment')
    if (marker >= 0xe0 && marker <= 0xef)
      names.push(data.toString('latin1', at + 4, at + 20).split('\0')[0] ?? '')
  }
  return names
}

/** A mono WAV file of silence, in base64. */
function silence(seconds: number): string {
  const rate = 8000
  const samples = Math.round(rate * seconds)
  const header = Buffer.alloc(44)
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + samples, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(rate, 24)
  header.writeUInt32LE(rate, 28)
  header.writeUInt16LE(1, 32)
  header.writeUInt16LE(8, 34)
  header.write('data', 36)
  header.writeUInt32LE(samples, 40)
  return Buffer.concat([header, Buffer.alloc(samples, 128)]).toString('base64')
}
