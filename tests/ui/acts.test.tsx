// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import {
  Button,
  Dialog,
  FactsTable,
  FilterChips,
  IconButton,
  Notice,
  SaveState,
  SearchField,
  Spine,
} from '#ui'
import { draw, find, mount, press } from './mount.ts'

describe('Button', () => {
  test('takes no second press while it is busy, and keeps its focus', () => {
    const onClick = vi.fn()
    const page = mount(
      <Button isBusy onClick={onClick}>
        Собрать
      </Button>,
    )
    const button = find(page, 'button', HTMLButtonElement)

    press(button)

    expect(onClick).not.toHaveBeenCalled()
    expect(button.disabled).toBe(false)
    expect(button.getAttribute('aria-busy')).toBe('true')
  })

  test('does not send a form unless it is made for that', () => {
    expect(find(mount(<Button>Ещё</Button>), 'button', HTMLButtonElement).type).toBe('button')
  })
})

test('IconButton has its name in words', () => {
  const page = mount(<IconButton icon="x" label="Закрыть" onClick={() => {}} />)

  expect(find(page, 'button', HTMLButtonElement).getAttribute('aria-label')).toBe('Закрыть')
})

test('FilterChips says which view is on', () => {
  const onChange = vi.fn()
  const filters = [
    { value: 'all', label: 'Все' },
    { value: 'sport', label: 'Спорт' },
  ] as const
  const page = mount(<FilterChips label="Область" filters={filters} value="all" onChange={onChange} />)
  const [all, sport] = [...page.querySelectorAll('button')]

  if (sport) press(sport)

  expect(all?.getAttribute('aria-pressed')).toBe('true')
  expect(sport?.getAttribute('aria-pressed')).toBe('false')
  expect(onChange).toHaveBeenCalledWith('sport')
})

test('SearchField offers to clear itself only when there is something', () => {
  const onInput = vi.fn()
  const empty = mount(<SearchField label="Найти" value="" onInput={onInput} />).querySelector('button')
  const filled = mount(<SearchField label="Найти" value="физика" onInput={onInput} />)

  press(find(filled, 'button', HTMLButtonElement))

  expect(empty).toBeNull()
  expect(onInput).toHaveBeenCalledWith('')
})

describe('Dialog', () => {
  test('opens, closes and is named by its title', () => {
    const onClose = vi.fn()
    const page = mount(<Question isOpen={false} onClose={onClose} />)
    const dialog = find(page, 'dialog', HTMLDialogElement)
    expect(dialog.open).toBe(false)

    draw(<Question isOpen={true} onClose={onClose} />, page)
    expect(dialog.open).toBe(true)
    expect(document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      'Заменить?',
    )

    press(find(page, 'button', HTMLButtonElement))
    expect(onClose).toHaveBeenCalledOnce()
  })

  function Question({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
    return (
      <Dialog title="Заменить?" isOpen={isOpen} onClose={onClose}>
        <p>На устройстве уже есть портфель.</p>
      </Dialog>
    )
  }
})

test('Spine marks the current place for those who listen', () => {
  const page = mount(
    <Spine
      owner={{ name: 'Маша Воронова', caption: '7 «Б»', initials: 'МВ', href: '/who/', act: 'Чей портфель' }}
      label="Разделы"
      links={[
        { href: '/portfolio/', label: 'Главная', icon: 'house' },
        {
          href: '/section/',
          label: 'Мои достижения',
          icon: 'trophy',
          count: 47,
          divider: 2,
          isCurrent: true,
        },
      ]}
    />,
  )

  expect(page.querySelector('[aria-current="page"]')?.textContent).toBe('Мои достижения47')
})

test('FactsTable names every cell, so that a row can stand as a card', () => {
  const page = mount(
    <FactsTable
      caption="Подтверждения"
      columns={['Запись', 'Итог']}
      rows={[{ id: '1', cells: ['Диплом', 'цел'] }]}
    />,
  )

  expect(page.querySelector('th[scope="row"]')?.textContent).toBe('Диплом')
  expect(page.querySelector('td')?.getAttribute('data-column')).toBe('Итог')
})

test('Notice is read aloud only when it appears by itself', () => {
  const still = mount(<Notice tone="info">Текст</Notice>).querySelector('[role="status"]')
  const live = mount(
    <Notice tone="info" isLive>
      Текст
    </Notice>,
  ).querySelector('[role="status"]')

  expect(still).toBeNull()
  expect(live).not.toBeNull()
})

test('SaveState says when the text was saved', () => {
  const page = mount(<SaveState state="saved" at={new Date(2026, 10, 20, 14, 5)} />)

  expect(page.textContent).toBe('Сохранено в 14:05')
})
