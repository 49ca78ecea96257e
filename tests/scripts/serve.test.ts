import { mkdirSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { request } from 'node:http'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseRange } from '../../scripts/serve/range.ts'
import { createStaticServer, listen } from '../../scripts/serve/server.ts'
import { toolFolder } from '../support/tools.ts'

const site = toolFolder()
const files: Record<string, string> = {
  'dist/index.html': '<h1>start</h1>',
  'dist/guides/index.html': '<h1>guides</h1>',
  'dist/404.html': '<h1>missing</h1>',
  'dist/sw.js': 'self',
  'dist/_astro/app.abc.js': 'export {}',
  'dist/clip.mp4': '0123456789',
  'dist/.hidden': 'hidden',
  'secret.txt': 'secret',
}
const servers: Server[] = []
let root = ''
let nested = ''

beforeAll(async () => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(site.path, path)), { recursive: true })
    writeFileSync(join(site.path, path), content)
  }
  root = await serve('/')
  nested = await serve('/a/b/')
})
afterAll(() => {
  for (const server of servers) server.close()
  site.remove()
})

async function serve(base: string): Promise<string> {
  const server = createStaticServer({ folder: join(site.path, 'dist'), base })
  servers.push(server)
  return await listen(server, 0)
}

/** Sends the path as written: `fetch` would tidy `..` away before the server sees it. */
async function rawStatus(address: string, path: string): Promise<number> {
  const { hostname, port } = new URL(address)
  return await new Promise((done, failed) => {
    request({ hostname, port, path }, (answer) => {
      answer.resume()
      done(answer.statusCode ?? 0)
    })
      .on('error', failed)
      .end()
  })
}

async function get(address: string, init?: RequestInit) {
  const answer = await fetch(address, { redirect: 'manual', ...init })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

describe('createStaticServer()', () => {
  test('answers a folder with its index page', async () => {
    expect(await get(`${root}guides/?id=1`)).toMatchObject({ status: 200, text: '<h1>guides</h1>' })
  })

  test('sends a folder without a slash to its address and keeps the query', async () => {
    const { status, headers } = await get(`${root}guides?id=1&x=a%20b`)

    expect(status).toBe(308)
    expect(headers.get('location')).toBe('/guides/?id=1&x=a%20b')
  })

  test('never redirects to another host', async () => {
    const { headers } = await get(`${root}/guides`)

    expect(headers.get('location')).toBe('/guides/')
  })

  test('answers an unknown address with the 404 page', async () => {
    expect(await get(`${root}nowhere/`)).toMatchObject({ status: 404, text: '<h1>missing</h1>' })
  })

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/guides/..%5c..%5csecret.txt',
    '/.hidden',
    '/%',
    '/a%00',
  ])('gives nothing away at %s', async (path) => {
    expect(await rawStatus(root, path)).toBe(404)
  })

  test('lets only hashed files be kept for good', async () => {
    const rule = async (path: string) => (await get(root + path)).headers.get('cache-control')

    expect(await rule('_astro/app.abc.js')).toBe('public, max-age=31536000, immutable')
    expect(await rule('sw.js')).toBe('no-cache')
    expect(await rule('')).toBe('no-cache')
  })

  test('answers 304 to who has the file already', async () => {
    const tag = (await get(`${root}sw.js`)).headers.get('etag') ?? ''

    expect(await get(`${root}sw.js`, { headers: { 'if-none-match': tag } })).toMatchObject({
      status: 304,
      text: '',
    })
  })

  test.each([
    ['', 'text/html; charset=utf-8'],
    ['sw.js', 'text/javascript; charset=utf-8'],
    ['clip.mp4', 'video/mp4'],
  ])('names the type of %s', async (path, type) => {
    expect((await get(root + path)).headers.get('content-type')).toBe(type)
  })

  test('sends the asked part of a video', async () => {
    const part = await get(`${root}clip.mp4`, { headers: { range: 'bytes=2-4' } })

    expect(part).toMatchObject({ status: 206, text: '234' })
    expect(part.headers.get('content-range')).toBe('bytes 2-4/10')
  })

  test('refuses a part beyond the end', async () => {
    const part = await get(`${root}clip.mp4`, { headers: { range: 'bytes=10-' } })

    expect(part.status).toBe(416)
    expect(part.headers.get('content-range')).toBe('bytes */10')
  })

  test('answers HEAD without a body and refuses to change anything', async () => {
    expect(await get(root, { method: 'HEAD' })).toMatchObject({ status: 200, text: '' })
    expect((await get(root, { method: 'POST' })).status).toBe(405)
  })

  test('stands under a sub-path and nowhere else', async () => {
    const origin = new URL(nested).origin

    expect(await get(`${origin}/a/b/guides/`)).toMatchObject({ status: 200 })
    expect((await get(`${origin}/a/b`)).headers.get('location')).toBe('/a/b/')
    expect((await get(`${origin}/a/b/guides`)).headers.get('location')).toBe('/a/b/guides/')
    expect(await get(`${origin}/guides/`)).toMatchObject({ status: 404 })
  })
})

test('listen() takes a free port when the wished one is busy', async () => {
  const server = createStaticServer({ folder: site.path })
  servers.push(server)

  const address = await listen(server, Number(new URL(root).port))

  expect(address).not.toBe(root)
  expect((await get(`${address}secret.txt`)).text).toBe('secret')
})

test.each([
  [undefined, 'whole'],
  ['bytes=0-0', { start: 0, end: 0 }],
  ['bytes=4-', { start: 4, end: 9 }],
  ['bytes=-3', { start: 7, end: 9 }],
  ['bytes=-30', { start: 0, end: 9 }],
  ['bytes=5-99', { start: 5, end: 9 }],
  ['bytes=5-4', 'unsatisfiable'],
  ['bytes=0-1,3-4', 'whole'],
  ['lines=1-2', 'whole'],
])('parseRange() reads %s of ten bytes (RFC 9110 §14.2)', (header, range) => {
  expect(parseRange(header, 10)).toEqual(range)
})
