import { afterEach, describe, expect, test } from 'vitest'
import { type BrowserPage, browserPath, openModulePage } from '../support/module-in-browser.ts'

const packages = ['zod/mini', 'hash-wasm', 'canonicalize']

describe.runIf(browserPath)('recordSound() in Chromium', { timeout: 120_000 }, () => {
  let opened: BrowserPage

  const open = async (...flags: string[]) => {
    opened = await openModulePage('/tests/media/record-side.ts', packages, flags)
    await opened.page.waitForFunction(() => 'recordPage' in globalThis)
    return opened.page
  }
  afterEach(() => opened.close())

  test('gives a sound that the portfolio keeps as a sound (S1-24)', async () => {
    const page = await open('--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream')

    const recorded = await page.evaluate(() => recordPage.recordFor(1500))

    expect(recorded.media).toBe('audio')
    expect(recorded.bytes).toBeGreaterThan(1000)
  })

  test('says that the microphone was refused (S1-24)', async () => {
    const page = await open('--use-fake-device-for-media-stream', '--deny-permission-prompts')

    expect(await page.evaluate(() => recordPage.recordFor(100))).toEqual({ failure: { kind: 'not-allowed' } })
  })

  test('says that there is no microphone, or no recorder (S1-24)', async ({ skip }) => {
    const page = await open('--use-fake-ui-for-media-stream')
    skip(await page.evaluate(hasMicrophone), 'this machine has a microphone')

    expect(await page.evaluate(() => recordPage.recordFor(100))).toEqual({
      failure: { kind: 'no-microphone' },
    })
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'MediaRecorder'))
    expect(await page.evaluate(() => recordPage.recordFor(100))).toEqual({ failure: { kind: 'no-recorder' } })
  })
})

async function hasMicrophone(): Promise<boolean> {
  return (await navigator.mediaDevices.enumerateDevices()).some(({ kind }) => kind === 'audioinput')
}
