import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { layOut, madeBundle, newKey, unpack } from '../support/bundles.ts'
import { runTool, toolFolder } from '../support/tools.ts'

const script = fileURLToPath(new URL('../../scripts/verify.ts', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
const bundle = await madeBundle(await newKey())
const files = await unpack(bundle)
files.delete('tagmanifest-sha256.txt.student.p7s')

const folder = toolFolder({
  'good.zip': new Uint8Array(await bundle.arrayBuffer()),
  'cut.zip': new Uint8Array(await bundle.arrayBuffer()).slice(0, -100),
})
mkdirSync(join(folder.path, 'unsigned'))
layOut(files, join(folder.path, 'unsigned'))
afterAll(folder.remove)

function verify(...args: string[]) {
  return runTool(process.execPath, [script, ...args], { cwd: root })
}

test('npm run verify prints the facts in words and ends with the code of the headline', () => {
  const answer = verify(join(folder.path, 'good.zip'))

  expect(answer.code).toBe(0)
  expect(answer.stdout).toContain('Файлы целы, подписано владельцем\n')
  expect(answer.stdout).toContain('8 файлов')
  expect(answer.stdout).toContain('Подпись верна')
  expect(answer.stdout).toContain('PDF не подписан сам по себе')
})

test('npm run verify --json prints the same facts for programs', () => {
  const answer = verify(join(folder.path, 'good.zip'), '--json')

  expect(JSON.parse(answer.stdout)).toMatchObject({
    integrity: { code: 'intact' },
    signatures: [
      { place: 'student', signature: { kind: 'valid', signer: { der: expect.stringMatching(/^MII/) } } },
    ],
  })
})

test('npm run verify checks an unpacked folder', () => {
  const answer = verify(join(folder.path, 'unsigned'))

  expect(answer.code).toBe(4)
  expect(answer.stdout).toContain('Подпись отсутствует')
})

test.each([
  ['a cut archive', 'cut.zip', 5],
  ['a path that is not there', 'nothing.zip', 2],
])('npm run verify ends %s with its own code', (_, name, code) => {
  expect(verify(join(folder.path, name)).code).toBe(code)
})

test('npm run verify --help lists the exit codes', () => {
  const answer = verify('--help')

  expect(answer.code).toBe(0)
  expect(answer.stdout.match(/^ {4}\d {3}\S/gm)).toHaveLength(5)
})
