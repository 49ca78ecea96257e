// @vitest-environment happy-dom
import { useState } from 'preact/hooks'
import { describe, expect, test, vi } from 'vitest'
import { CheckField, ChoiceField, DateField, SelectField, SuggestField, TextField } from '#ui'
import { choose, find, mount, press, type } from './mount.ts'

describe('TextField', () => {
  test('is named by its label', () => {
    const page = mount(<TextField label="Название" value="" onInput={() => {}} />)

    const input = find(page, 'input', HTMLInputElement)

    expect(find(page, 'label', HTMLLabelElement).htmlFor).toBe(input.id)
    expect(input.hasAttribute('aria-describedby')).toBe(false)
  })

  test('is described by its help and its error', () => {
    const page = mount(<TextField label="Сайт" help="Адрес" error="Не адрес" value="" onInput={() => {}} />)

    const input = find(page, 'input', HTMLInputElement)
    const ids = input.getAttribute('aria-describedby')?.split(' ') ?? []

    expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual(['Адрес', 'Не адрес'])
    expect(input.getAttribute('aria-invalid')).toBe('true')
  })

  test('hands over the typed text', () => {
    const onInput = vi.fn()
    const page = mount(<TextField label="Название" value="" onInput={onInput} />)

    type(find(page, 'input', HTMLInputElement), 'Диплом')

    expect(onInput).toHaveBeenCalledWith('Диплом')
  })
})

test('SuggestField offers its suggestions', () => {
  const page = mount(
    <SuggestField label="Предмет" value="" onInput={() => {}} suggestions={['Физика', 'Химия']} />,
  )

  const list = find(page, 'input', HTMLInputElement).getAttribute('list')
  const options = [...page.querySelectorAll(`datalist[id="${list}"] option`)]

  expect(options.map((option) => option.getAttribute('value'))).toEqual(['Физика', 'Химия'])
})

describe('SelectField', () => {
  const options = [
    { value: 'school', label: 'Школьный' },
    { value: 'regional', label: 'Региональный' },
  ] as const

  test('hands over the chosen value and the empty one', () => {
    const onChange = vi.fn()
    const page = mount(
      <SelectField
        label="Уровень"
        value="school"
        options={options}
        placeholder="Не знаю"
        onChange={onChange}
      />,
    )
    const select = find(page, 'select', HTMLSelectElement)

    choose(select, 'regional')
    choose(select, '')

    expect(onChange.mock.calls).toEqual([['regional'], ['']])
  })
})

describe('DateField', () => {
  function Holder({ onChange }: { onChange: (value: string | undefined) => void }) {
    const [value, setValue] = useState<string | undefined>(undefined)
    const change = (next: string | undefined) => {
      setValue(next)
      onChange(next)
    }
    return <DateField label="Дата" value={value} onChange={change} />
  }

  test('hands over as much of the date as is known', () => {
    const onChange = vi.fn()
    const page = mount(<Holder onChange={onChange} />)

    type(find(page, 'input[maxlength="4"]', HTMLInputElement), '2026')
    choose(find(page, 'select', HTMLSelectElement), '11')
    type(find(page, 'input[maxlength="2"]', HTMLInputElement), '4')

    expect(onChange.mock.calls).toEqual([['2026'], ['2026-11'], ['2026-11-04']])
  })

  test('keeps what is typed while it is not yet a date, and says why', () => {
    const onChange = vi.fn()
    const page = mount(<Holder onChange={onChange} />)

    type(find(page, 'input[maxlength="2"]', HTMLInputElement), '4')

    expect(onChange).toHaveBeenLastCalledWith(undefined)
    expect(find(page, 'input[maxlength="2"]', HTMLInputElement).value).toBe('4')
    expect(page.textContent).toContain('Нужен год')
  })

  test('lets only digits in', () => {
    const onChange = vi.fn()
    const page = mount(<Holder onChange={onChange} />)

    type(find(page, 'input[maxlength="4"]', HTMLInputElement), '20x6')

    expect(find(page, 'input[maxlength="4"]', HTMLInputElement).value).toBe('206')
  })

  test('shows the date it is given', () => {
    const page = mount(<DateField label="Дата" value="2025-03-09" onChange={() => {}} />)

    expect(find(page, 'input[maxlength="2"]', HTMLInputElement).value).toBe('9')
    expect(find(page, 'select', HTMLSelectElement).value).toBe('03')
    expect(find(page, 'input[maxlength="4"]', HTMLInputElement).value).toBe('2025')
  })
})

test('CheckField hands over its new state', () => {
  const onChange = vi.fn()
  const page = mount(<CheckField label="Показывать" isChecked={false} onChange={onChange} />)

  press(find(page, 'input', HTMLInputElement))

  expect(onChange).toHaveBeenCalledWith(true)
})

test('ChoiceField hands over the chosen card', () => {
  const onChange = vi.fn()
  const choices = [
    { value: 'private', label: 'Только мне' },
    { value: 'family', label: 'Мне и родителям' },
  ] as const
  const page = mount(<ChoiceField label="Кому видно" value="private" choices={choices} onChange={onChange} />)

  press(find(page, 'input[value="family"]', HTMLInputElement))

  expect(onChange).toHaveBeenCalledWith('family')
})
