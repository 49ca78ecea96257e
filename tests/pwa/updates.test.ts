import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Updates, type WorkerSource, watchUpdates } from '../../src/pwa/updates.ts'
import { newMemory } from './memory.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A device on which the words about offline have been read. */
function seenDevice() {
  const memory = newMemory()
  memory.setItem('portfel.offline-ready', 'shown')
  return memory
}

/** A browser tab of which the test pulls the strings, and a diary of what happened in it. */
async function openTab({
  hasController = true,
  waiting = false,
  isWhole = true,
  memory = seenDevice(),
  isSilent = false,
} = {}) {
  const strings = new EventTarget()
  const diary: string[] = []
  const note = (line: string) => () => void diary.push(line)
  const on = (name: string) => (listener: () => void) => strings.addEventListener(name, listener)
  const source: WorkerSource = {
    register: async () => ({ waiting: waiting ? {} : null }),
    keepLater: async () => isWhole,
    checkForUpdate: async () => void diary.push('check'),
    skipWaiting: note('skip'),
    reload: note('reload'),
    hasController: () => hasController,
    onWaiting: on('waiting'),
    onControllerChange: on('controller'),
    onReturn: on('return'),
  }
  const news = {
    onOfflineReady: note('ready'),
    onUpdateWaiting: note('update'),
    onUpdatedElsewhere: note('elsewhere'),
  }
  const updates: Updates = await watchUpdates(source, isSilent ? {} : news, { memory, now: Date.now })
  return { diary, updates, pull: (name: string) => strings.dispatchEvent(new Event(name)) }
}

describe('watchUpdates()', () => {
  test('tells once on a device that everything works offline', async () => {
    const memory = newMemory()
    const first = await openTab({ hasController: false, memory })
    const second = await openTab({ memory })

    expect([first.diary, second.diary]).toEqual([['ready'], []])
  })

  test('does not promise work offline before everything is on the device', async () => {
    const { diary } = await openTab({ memory: newMemory(), isWhole: false })

    expect(diary).toEqual([])
  })

  test('keeps the word about offline for a page that can show it', async () => {
    const memory = newMemory()
    const front = await openTab({ hasController: false, memory, isSilent: true })
    const folder = await openTab({ memory })

    expect([front.diary, folder.diary]).toEqual([[], ['ready']])
  })

  test('does not take the first worker of a device for a new version', async () => {
    const { diary, pull } = await openTab({ hasController: false })

    pull('controller')

    expect(diary).toEqual([])
  })

  test('offers a reload when another tab switched the version', async () => {
    const { diary, pull } = await openTab({ hasController: false })

    pull('controller')
    pull('controller')

    expect(diary).toEqual(['elsewhere'])
  })

  test('saves the input, lets the new version in, then reloads once', async () => {
    const { diary, updates, pull } = await openTab({ waiting: true })
    pull('waiting')

    await updates.applyUpdate(async () => void diary.push('flush'))
    expect(diary).toEqual(['update', 'flush', 'skip'])

    pull('controller')
    pull('controller')
    expect(diary).toEqual(['update', 'flush', 'skip', 'reload'])
  })

  test('neither switches nor reloads when the input could not be saved', async () => {
    const { diary, updates } = await openTab({ waiting: true })

    await expect(updates.applyUpdate(() => Promise.reject(new Error('full')))).rejects.toThrow('full')

    expect(diary).toEqual([])
  })

  test('only reloads when another tab has already let the new version in', async () => {
    const { diary, updates } = await openTab()

    await updates.applyUpdate(async () => undefined)

    expect(diary).toEqual(['reload'])
  })

  test('asks for a new version every three hours until stopped', async () => {
    const { diary, updates } = await openTab()

    await vi.advanceTimersByTimeAsync(7 * 3_600_000)
    updates.stop()
    await vi.advanceTimersByTimeAsync(7 * 3_600_000)

    expect(diary).toEqual(['check', 'check'])
  })

  test('asks on return to the tab, but not at every glance', async () => {
    const { diary, pull } = await openTab()

    await vi.advanceTimersByTimeAsync(11 * 60_000)
    pull('return')
    pull('return')

    expect(diary).toEqual(['check'])
  })
})
