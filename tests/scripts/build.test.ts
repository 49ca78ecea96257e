import { mkdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newestChange } from '../../scripts/tasks/build.ts'
import { toolFolder } from '../support/tools.ts'

test('newestChange() finds the newest file however deep it lies', () => {
  using folder = toolFolder({ 'old.ts': '' })
  mkdirSync(join(folder.path, 'a/b'), { recursive: true })
  const future = new Date('2100-01-01')
  utimesSync(join(folder.path, 'a/b'), future, future)

  expect(newestChange(folder.path)).toBe(future.getTime())
})

test('newestChange() of nothing is zero', () => {
  using folder = toolFolder()

  expect(newestChange(join(folder.path, 'none'))).toBe(0)
})
