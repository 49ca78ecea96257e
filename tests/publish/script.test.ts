import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runPublish } from '../../scripts/tools/publishing.ts'
import { now } from '../support/masha.ts'
import { packedExample } from '../support/packed.ts'

const { content, zip } = await packedExample()
const folder = mkdtempSync(join(tmpdir(), 'portfel-publish-'))
const file = join(folder, 'vitrina-masha.zip')
const site = join(folder, 'showcases')
writeFileSync(file, new Uint8Array(await zip.arrayBuffer()))

afterAll(() => rmSync(folder, { recursive: true }))

function publish(...args: string[]) {
  return runPublish(['--folder', site, ...args], now)
}

test('npm run publish puts a showcase on the site, replaces it by its name and takes it away (invariant 30)', async () => {
  const first = await publish(file)
  const second = await publish(file)
  const replaced = await publish(file, '--slug', 'vitrina-masha')
  const kept = JSON.parse(readFileSync(join(site, 'vitrina-masha/showcase.json'), 'utf8'))
  const pictures = readdirSync(join(site, 'vitrina-masha/pictures'))
  const removed = await publish('--remove', 'vitrina-masha')

  expect(first).toMatchObject({ exitCode: 0, words: expect.stringContaining('/showcase/vitrina-masha/') })
  expect(second).toMatchObject({ exitCode: 4, words: expect.stringContaining('уже занят') })
  expect(replaced.exitCode).toBe(0)
  expect(kept).toEqual(content)
  expect(pictures).toHaveLength(11)
  expect(removed).toMatchObject({ exitCode: 0, words: expect.stringContaining('Копии могли остаться') })
  expect(existsSync(join(site, 'vitrina-masha'))).toBe(false)
})

test('npm run publish refuses anything else with words and a code of its own', async () => {
  writeFileSync(join(folder, 'other.zip'), 'not a zip')

  expect(await publish()).toMatchObject({ exitCode: 2, words: expect.stringContaining('Как пользоваться') })
  expect(await publish('--unknown')).toMatchObject({ exitCode: 2 })
  expect(await publish(join(folder, 'nothing.zip'))).toMatchObject({ exitCode: 3 })
  expect(await publish(join(folder, 'other.zip'))).toMatchObject({
    exitCode: 1,
    words: expect.stringContaining('не архив витрины'),
  })
  expect(await publish(file, '--slug', '../x')).toMatchObject({
    exitCode: 1,
    words: expect.stringContaining('не подходит'),
  })
  expect(await publish('--remove', 'nobody')).toMatchObject({ exitCode: 5 })
  expect(await publish('--remove', '..')).toMatchObject({ exitCode: 1 })
  expect(existsSync(site) ? readdirSync(site) : []).toEqual([])
})
