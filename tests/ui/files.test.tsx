// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { FileDrop, FileProgressList } from '#ui'
import { find, mount, press, send } from './mount.ts'

const files = [new File(['a'], 'diplom.jpg'), new File(['b'], 'gramota.jpg')]

describe('FileDrop', () => {
  test('takes dropped files', () => {
    const onFiles = vi.fn()
    const page = mount(<FileDrop onFiles={onFiles} />)

    send(find(page, 'section', HTMLElement), dropOf(files))

    expect(onFiles).toHaveBeenCalledWith(files)
  })

  test('takes the first of dropped files where one is asked for', () => {
    const onFiles = vi.fn()
    const page = mount(<FileDrop onFiles={onFiles} isMultiple={false} />)

    send(find(page, 'section', HTMLElement), dropOf(files))

    expect(onFiles).toHaveBeenCalledWith(files.slice(0, 1))
  })

  test('takes nothing while it is disabled', () => {
    const onFiles = vi.fn()
    const page = mount(<FileDrop onFiles={onFiles} isDisabled />)

    send(find(page, 'section', HTMLElement), dropOf(files))

    expect(onFiles).not.toHaveBeenCalled()
  })

  test('keeps the browser from opening a dropped file in place of the app', () => {
    const page = mount(<FileDrop onFiles={() => {}} isDisabled />)
    const drop = dropOf(files)

    send(find(page, 'section', HTMLElement), drop)

    expect(drop.defaultPrevented).toBe(true)
  })

  test('opens the camera only if asked', () => {
    const without = mount(<FileDrop onFiles={() => {}} />).querySelector('[capture]')
    const withCamera = mount(<FileDrop onFiles={() => {}} hasCamera />).querySelector('[capture]')

    expect(without).toBeNull()
    expect(withCamera?.getAttribute('capture')).toBe('environment')
  })
})

describe('FileProgressList', () => {
  test('lets a file on its way in be cancelled, and a failed one be put away', () => {
    const [onCancel, onDismiss] = [vi.fn(), vi.fn()]
    const page = mount(
      <FileProgressList
        tasks={[
          { id: '1', name: 'diplom.jpg', state: 'working', progress: 0.5 },
          { id: '2', name: 'letter.doc', state: 'failed', message: 'Файл пустой' },
        ]}
        onCancel={onCancel}
        onDismiss={onDismiss}
      />,
    )

    press(find(page, 'button[aria-label="Не добавлять: diplom.jpg"]', HTMLButtonElement))
    press(find(page, 'button[aria-label="Убрать из списка: letter.doc"]', HTMLButtonElement))

    expect(onCancel).toHaveBeenCalledWith('1')
    expect(onDismiss).toHaveBeenCalledWith('2')
  })

  test('says aloud why a file was not added', () => {
    const page = mount(
      <FileProgressList
        tasks={[{ id: '2', name: 'letter.doc', state: 'failed', message: 'Файл пустой' }]}
        onCancel={() => {}}
        onDismiss={() => {}}
      />,
    )

    expect(page.querySelector('[role="alert"]')?.textContent).toBe('Файл пустой')
  })
})

function dropOf(dropped: File[]): Event {
  const event = new Event('drop', { bubbles: true, cancelable: true })
  return Object.assign(event, { dataTransfer: { files: dropped } })
}
