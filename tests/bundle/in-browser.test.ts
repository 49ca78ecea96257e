import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBundle, verifyBundle } from '#bundle'
import { base64, concat, readBase64, utf8 } from '#bytes'
import { entries, files, madeBundle, newKey, now, portfolio, readKept } from '../support/bundles.ts'
import { type BrowserPage, browserPath, openModulePage } from '../support/module-in-browser.ts'
import { type RawEntry, rawZip } from '../support/raw-zip.ts'

const packages = ['zod/mini', 'canonicalize', 'asn1js', 'pkijs', 'hash-wasm']
const at = now.toISOString()
const text = utf8('hello')
const stream = new Uint8Array(deflateRawSync(text))
const packed: RawEntry = { name: 'a.txt', data: text, method: 8, packed: stream }

describe.runIf(browserPath)('In Chromium', { timeout: 120_000 }, () => {
  let opened: BrowserPage

  beforeAll(async () => {
    opened = await openModulePage('/tests/bundle/page-side.ts', packages)
    await opened.page.waitForFunction(() => 'bundlePage' in globalThis)
  }, 120_000)
  afterAll(() => opened.close())

  test('a bundle written there is whole, signed and the same portfolio in Node', async () => {
    const contents = await Promise.all(files.map(async ({ sha256 }) => encoded(await readKept(sha256))))
    const given = { portfolio, entries, files, contents, now: at }

    const written = await opened.page.evaluate((input) => bundlePage.write(input), given)

    const bundle = new Blob([readBase64(written) ?? ''])
    const found = await openBundle(bundle)
    expect(await verifyBundle(bundle, { now })).toMatchObject({ headline: 2, contents: { code: 'ok' } })
    expect(found.ok && found.value.entries).toEqual(entries)
  })

  test('a bundle written in Node is whole, signed and the same portfolio there', async () => {
    const bundle = await encoded(await madeBundle(await newKey()))

    const verdict = await opened.page.evaluate(([zip, day]) => bundlePage.verify(zip, day), [
      bundle,
      at,
    ] as const)
    const found = await opened.page.evaluate((zip) => bundlePage.open(zip), bundle)

    expect(verdict).toMatchObject({ headline: 2, integrity: { code: 'intact' }, contents: { code: 'ok' } })
    expect(found).toEqual(entries)
  })

  // What unpacks DEFLATE is the engine's own and differs between engines.
  test.each<[string, RawEntry, string | string[]]>([
    ['a deflated entry', packed, ['a.txt']],
    ['less content than stated', { ...packed, size: 6 }, 'wrong-size'],
    ['more content than stated', { ...packed, size: 4 }, 'wrong-size'],
    ['a wrong checksum', { ...packed, crc32: 1 }, 'wrong-checksum'],
    ['a stream cut short', { ...packed, packed: stream.slice(0, -2) }, 'broken-data'],
    ['bytes after the stream', { ...packed, packed: concat([stream, text]) }, 'broken-data'],
  ])('openZip() judges %s as it does in Node', async (_, entry, expected) => {
    const zip = await encoded(rawZip([entry]))

    expect(await opened.page.evaluate((archive) => bundlePage.readZip(archive), zip)).toEqual(expected)
  })
})

async function encoded(blob: Blob): Promise<string> {
  return base64(new Uint8Array(await blob.arrayBuffer()))
}
