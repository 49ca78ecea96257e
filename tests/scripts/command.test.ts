import { expect, test } from 'vitest'
import { capture, packageCommand } from '../../scripts/tools/command.ts'
import { findOnPath } from '../../scripts/tools/on-path.ts'
import { toolFolder } from '../support/tools.ts'

test('capture() keeps both outputs and the exit code', async () => {
  const script = 'console.log("out"); console.error("err"); process.exit(3)'

  const { code, output } = await capture(process.execPath, ['-e', script])

  expect(code).toBe(3)
  expect(output.split('\n').sort()).toEqual(['err', 'out'])
})

test('capture() answers −1 for a program that is not there', async () => {
  expect(await capture('no-such-program', [])).toEqual({ code: -1, output: '' })
})

test('packageCommand() runs a command of an installed package with this Node', async () => {
  const { code, output } = await capture(process.execPath, packageCommand('typescript', ['--version'], 'tsc'))

  expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/^Version \d/) })
})

test('packageCommand() refuses a command that the package does not have', () => {
  expect(() => packageCommand('typescript', [], 'lint')).toThrow(/lint/)
})

test('findOnPath() finds the first of the programs, with or without .exe', () => {
  using folder = toolFolder({ 'qpdf.exe': '', unzip: '' })

  expect(findOnPath(['unzip'], folder.path)).toBe(`${folder.path}/unzip`)
  expect(findOnPath(['chromium', 'qpdf'], folder.path)).toBe(`${folder.path}/qpdf.exe`)
  expect(findOnPath(['chromium'], `${folder.path}:`)).toBeUndefined()
})
