import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { utf8 } from '#bytes'
import { fingerprint } from '#sign'
import { editText, madeBundle, newKey, reseal, type Unpacked, unpack } from '../support/bundles.ts'
import { hasTool, type ToolAnswer, toolFolder } from '../support/tools.ts'

// The guide for a school without the app: its commands are run as they are printed.
const guide = readFileSync('content/guides/how-to-check.mdx', 'utf8')
const [sums = '', extra = '', signature = '', owner = ''] = Array.from(
  guide.matchAll(/```sh\n(.*?)```/gs),
  ([, commands]) => commands ?? '',
)

const key = await newKey()
const files = await unpack(await madeBundle(key))

function run(bundle: Unpacked, ...blocks: string[]): ToolAnswer {
  using folder = toolFolder()
  for (const [path, bytes] of bundle) {
    const target = join(folder.path, 'portfolio', path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, bytes)
  }
  return folder.run('sh', ['-c', `cd portfolio\n${blocks.join('')}`])
}

describe.skipIf(!hasTool('openssl') || !hasTool('sha256sum'))('The guide «how-to-check»', () => {
  test('finds every file of a whole bundle', () => {
    const { code, stdout } = run(files, sums)

    expect(code).toBe(0)
    expect(stdout.match(/: OK$/gm)).toHaveLength(8 + 4)
  })

  test('finds nothing extra in a whole bundle', () => {
    expect(run(files, extra).stdout).toMatch(/^[0-9a-f]{64} {2}manifest-sha256.txt\n$/)
  })

  test('finds the signature of a whole bundle right and leaves nothing in the folder', () => {
    const { code, stderr, stdout } = run(files, signature, 'ls')

    expect({ code, stderr }).toEqual({ code: 0, stderr: 'CAdES Verification successful\n' })
    expect(stdout).not.toMatch(/pem|checked/)
  })

  test('shows the name and the fingerprint that the app shows', () => {
    const lines = run(files, signature, owner).stdout.trim().split('\n')

    expect(lines[0]).toMatch(/^subject=.*CN ?= ?Анна Иванова/)
    expect(lines.at(-1)).toBe(fingerprint(key.thumbprint).join('').toLowerCase())
  })

  test('finds a changed file', () => {
    const spoiled = new Map(files)
    editText(spoiled, 'data/index.html', (text) => `${text} `)

    expect(run(spoiled, sums)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('index.html: FAILED'),
    })
  })

  test('finds an added file', () => {
    const spoiled = new Map(files).set('data/files/0009-x.txt', utf8('x'))

    expect(run(spoiled, extra).stdout).toContain('Есть лишние файлы')
  })

  test('finds lists that were written anew without the key', async () => {
    const spoiled = new Map(files)
    editText(spoiled, 'data/index.html', (text) => `${text} `)
    await reseal(spoiled, key)
    spoiled.set(
      'tagmanifest-sha256.txt.student.p7s',
      files.get('tagmanifest-sha256.txt.student.p7s') ?? utf8(''),
    )

    expect(run(spoiled, sums).code).toBe(0)
    expect(run(spoiled, signature).stderr).toContain('Verification failure')
  })
})
