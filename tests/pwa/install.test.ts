import { describe, expect, test } from 'vitest'
import { decideHint, type InstallHint, iosWay } from '../../src/pwa/install-hint.ts'
import { watchInstall } from '../../src/pwa/watch-install.ts'
import { newMemory } from './memory.ts'

const day = 24 * 3_600_000
const wished = {
  way: 'prompt',
  isStandalone: false,
  hasEntries: true,
  dismissedAt: undefined,
  now: 100 * day,
} as const
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1'
const mac =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15'

describe('decideHint()', () => {
  test('shows the hint after the first entry', () => {
    expect(decideHint(wished)).toEqual({ kind: 'shown', way: 'prompt' })
  })

  test.each([
    ['before the first entry', { hasEntries: false }],
    ['in the installed app', { isStandalone: true }],
    ['where nothing can be installed', { way: undefined }],
    ['89 days after a «no»', { dismissedAt: 11 * day }],
  ])('hides it %s', (_, change) => {
    expect(decideHint({ ...wished, ...change })).toEqual({ kind: 'hidden' })
  })

  test('asks again 90 days after a «no»', () => {
    expect(decideHint({ ...wished, dismissedAt: 10 * day })).toMatchObject({ kind: 'shown' })
  })
})

test.each([
  [iphone, 5, 'ios-share'],
  [mac, 5, 'ios-share'],
  [mac, 0, undefined],
  [iphone.replace('Version', 'CriOS'), 5, 'ios-open-safari'],
  [iphone.replace('Version', 'YaBrowser'), 5, 'ios-open-safari'],
  ['Mozilla/5.0 (X11; Linux x86_64) Chrome/130', 0, undefined],
])('iosWay() judges %s with %d touch points as %s', (agent, touchPoints, way) => {
  expect(iosWay(agent, touchPoints)).toBe(way)
})

describe('watchInstall()', () => {
  function open({ userAgent = 'Chrome/130', outcome = 'accepted', memory = newMemory() } = {}) {
    const events = new EventTarget()
    const seen: InstallHint[] = []
    const place = {
      events,
      userAgent,
      touchPoints: 0,
      isStandalone: () => false,
      memory,
      now: () => 100 * day,
    }
    const install = watchInstall((hint) => seen.push(hint), place)
    const offer = () => {
      const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
        prompt: async () => ({ outcome }),
      })
      events.dispatchEvent(event)
      return event
    }
    return { install, offer, events, seen }
  }

  test('keeps the offer of the browser until the first entry', () => {
    const { install, offer } = open()

    expect(offer().defaultPrevented).toBe(true)
    expect(install.hint()).toEqual({ kind: 'hidden' })
    install.entriesSaved()

    expect(install.hint()).toEqual({ kind: 'shown', way: 'prompt' })
  })

  test('remembers «not now» on the device', () => {
    const memory = newMemory()
    const first = open({ memory })
    first.offer()
    first.install.entriesSaved()
    first.install.dismiss()
    const next = open({ memory })
    next.offer()
    next.install.entriesSaved()

    expect([first.install.hint(), next.install.hint()]).toEqual([{ kind: 'hidden' }, { kind: 'hidden' }])
  })

  test.each(['accepted', 'dismissed'])(
    'asks the browser once and goes away when the answer is %s',
    async (outcome) => {
      const { install, offer, seen } = open({ outcome })
      offer()
      install.entriesSaved()

      await install.install()

      expect(seen.at(-1)).toEqual({ kind: 'hidden' })
    },
  )

  test('goes away when the app has been installed by the menu of the browser', () => {
    const { install, offer, events } = open()
    offer()
    install.entriesSaved()

    events.dispatchEvent(new Event('appinstalled'))

    expect(install.hint()).toEqual({ kind: 'hidden' })
  })

  test('tells iOS owners the way by hand', () => {
    const { install, seen } = open({ userAgent: iphone })

    install.entriesSaved()

    expect(seen).toEqual([{ kind: 'shown', way: 'ios-share' }])
  })
})
