import { describe, expect, test } from 'vitest'
import { takeLaunchedFiles } from '../../src/pwa/launched-files.ts'
import { answerShare, type InboxCache, keepFiles, listFiles } from '../../src/pwa/received-files.ts'

const scope = 'https://school.example/a/b/'

/** A cache of one test, as the platform describes it. */
function newCache(): InboxCache {
  const kept = new Map<string, Response>()
  return {
    put: async (address, response) => void kept.set(String(address), response),
    keys: async () => [...kept.keys()].map((url) => new Request(url)),
    match: async (address) => kept.get(String(address))?.clone(),
    delete: async (address) => kept.delete(String(address)),
  }
}

function shared(...files: File[]): Request {
  const body = new FormData()
  for (const file of files) body.append('files', file)
  return new Request(`${scope}inbox/`, { method: 'POST', body })
}

const photo = new File(['photo'], 'Грамота №1.jpg', { type: 'image/jpeg' })
const scan = new File(['scan'], 'scan.pdf', { type: 'application/pdf' })

describe('answerShare()', () => {
  test('keeps shared files byte for byte with their names and shows them on the page (S1-24)', async () => {
    const cache = newCache()

    const answer = await answerShare(shared(photo, scan), { scope, openCache: async () => cache })

    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${scope}inbox/`])
    const files = (await listFiles(cache)).map(({ file }) => file)
    expect(files.map(({ name, type }) => [name, type])).toEqual([
      ['Грамота №1.jpg', 'image/jpeg'],
      ['scan.pdf', 'application/pdf'],
    ])
    expect(await Promise.all(files.map((file) => file.text()))).toEqual(['photo', 'scan'])
  })

  test('says so on the page when the device has no room for them (S1-24)', async () => {
    const openCache = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))

    const answer = await answerShare(shared(photo), { scope, openCache })

    expect(answer.headers.get('location')).toBe(`${scope}inbox/?lost=yes`)
  })
})

test('listFiles() keeps the order in which files came, and a file that was let go is gone (S1-24)', async () => {
  const cache = newCache()
  const names = Array.from({ length: 12 }, (_, at) => `${at}.png`)
  await keepFiles(
    cache,
    scope,
    names.map((name) => new File(['x'], name, { type: 'image/png' })),
  )

  const [first, ...rest] = await listFiles(cache)
  await cache.delete(first?.key ?? '')

  expect(first?.file.name).toBe('0.png')
  expect((await listFiles(cache)).map(({ key }) => key)).toEqual(rest.map(({ key }) => key))
  expect(rest.map(({ file }) => file.name)).toEqual(names.slice(1))
})

test('keepFiles() leaves out empty files and takes any name', async () => {
  const cache = newCache()

  await keepFiles(cache, scope, [new File([], 'empty.png'), new File(['x'], 'half \ud800 pair.png')])

  expect((await listFiles(cache)).map(({ file }) => file.name)).toEqual(['half \ufffd pair.png'])
})

test('takeLaunchedFiles() leaves out a file that cannot be read and bears a browser without a queue (S1-24)', async () => {
  const handle = (getFile: () => Promise<File>) => ({ getFile }) as FileSystemFileHandle // nothing else is asked
  const given = await new Promise<File[]>((onFiles) => {
    takeLaunchedFiles(onFiles, {
      setConsumer: (consume) =>
        consume({ files: [handle(async () => photo), handle(() => Promise.reject(new Error('moved')))] }),
    })
  })

  expect(given.map(({ name }) => name)).toEqual([photo.name])
  expect(() => takeLaunchedFiles(() => {})).not.toThrow()
})
