// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type ToastMessage, ToastRegion } from '#ui'
import { find, mount, press, send } from './mount.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('ToastRegion', () => {
  test('is a live region even when it is empty', () => {
    const page = mount(<ToastRegion messages={[]} onDismiss={() => {}} />)

    expect(page.querySelector('[role="status"]')).not.toBeNull()
  })

  test('keeps a message for ten seconds at least', () => {
    const { onDismiss } = show({ seconds: 1 })

    wait(9_900)
    expect(onDismiss).not.toHaveBeenCalled()

    wait(200)
    expect(onDismiss).toHaveBeenCalledWith('one')
  })

  test.each([
    ['a pointer', 'pointerenter', 'pointerleave'],
    ['the focus', 'focusin', 'focusout'],
  ])('waits while %s is on the message and then goes on', (_what, enter, leave) => {
    const { onDismiss, toast } = show({})

    wait(8_000)
    send(toast, new Event(enter, { bubbles: true }))
    wait(60_000)
    expect(onDismiss).not.toHaveBeenCalled()

    send(toast, new Event(leave, { bubbles: true }))
    wait(1_900)
    expect(onDismiss).not.toHaveBeenCalled()
    wait(200)
    expect(onDismiss).toHaveBeenCalledOnce()
  })

  test('puts the message away after its act', () => {
    const onAct = vi.fn()
    const { onDismiss, page } = show({ action: { label: 'Вернуть', onAct } })

    press(find(page, 'button', HTMLButtonElement))

    expect(onAct).toHaveBeenCalledOnce()
    expect(onDismiss).toHaveBeenCalledWith('one')
  })
})

function show(message: Partial<ToastMessage>) {
  const onDismiss = vi.fn()
  const messages = [{ id: 'one', text: 'Запись в корзине', ...message }]
  const page = mount(<ToastRegion messages={messages} onDismiss={onDismiss} />)
  return { onDismiss, page, toast: find(page, '[role="status"] > div', HTMLElement) }
}

function wait(milliseconds: number): void {
  void act(() => void vi.advanceTimersByTime(milliseconds))
}
