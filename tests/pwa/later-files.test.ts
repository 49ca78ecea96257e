import { describe, expect, test } from 'vitest'
import { dropEarlier, keepLater, laterFilesOf } from '../../src/pwa/later-files.ts'

/** A cache of one test; the network behind it has every file but `missing`. */
function newCache(addresses: string[], missing = '') {
  const kept = new Set(addresses)
  const asked: string[] = []
  const cache = {
    keys: async () => [...kept].map((url) => new Request(url)),
    add: async (address: string) => {
      asked.push(address)
      if (address === missing) throw new TypeError('Failed to fetch')
      kept.add(address)
    },
    delete: async (address: string) => kept.delete(address),
  }
  // The worker asks a cache for nothing else.
  return { kept, asked, cache: cache as unknown as Cache }
}

const [one, two, three] = [
  'https://a.example/1.js',
  'https://a.example/2.js',
  'https://a.example/3.js',
] as const

test('laterFilesOf() finds a page by its folder and any file by its path, whatever its revision', () => {
  const files = laterFilesOf([one, 'https://a.example/b/guides/start/index.html?revision=7'])

  expect(files.addressOf('/1.js')).toBe(one)
  expect(files.addressOf('/b/guides/start/')).toBe('https://a.example/b/guides/start/index.html?revision=7')
  expect(files.addressOf('/b/guides/start/index.html')).toMatch(/revision=7$/)
  expect(files.addressOf('/b/guides/start')).toBeUndefined()
})

describe('keepLater()', () => {
  test('asks the network only for what is not there', async () => {
    const { kept, asked, cache } = newCache([one])

    await keepLater([one, two, three], cache)

    expect(asked).toEqual([two, three])
    expect([...kept]).toEqual([one, two, three])
  })

  test('keeps what came before the network broke, for the next time', async () => {
    const { kept, cache } = newCache([], two)

    await expect(keepLater([one, two, three], cache)).rejects.toThrow('Failed to fetch')

    expect([...kept]).toEqual([one])
  })
})

test('dropEarlier() lets go only of what the present version does not name', async () => {
  const { kept, cache } = newCache([one, two])

  await dropEarlier([two, three], cache)

  expect([...kept]).toEqual([two])
})
