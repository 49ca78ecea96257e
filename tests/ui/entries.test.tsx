// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { stampWords } from '#i18n'
import { EmptyState, EntryList, EntryRow, Stamp, type StampStatus, Thumbnail } from '#ui'
import { find, mount } from './mount.ts'

const statuses: StampStatus[] = [
  'stated',
  'document',
  'waiting',
  'unknown',
  'teacher',
  'school',
  'changed',
  'revoked',
]

describe('EntryRow', () => {
  test('leads to its entry by its title', () => {
    const page = mount(<EntryRow href="/entry/?id=1" title="Диплом" thumbnail={{ drawing: 'paper' }} />)

    const link = find(page, 'h3 a', HTMLAnchorElement)

    expect(link.getAttribute('href')).toBe('/entry/?id=1')
    expect(link.textContent).toBe('Диплом')
  })

  test('has a name before the student writes one', () => {
    const page = mount(<EntryRow href="/" title="" thumbnail={{ drawing: 'text' }} />)

    expect(page.textContent).toBe('Без названия')
  })

  test('says in words that the student is proud of it', () => {
    const page = mount(<EntryRow href="/" title="Диплом" isProud thumbnail={{ drawing: 'text' }} />)

    expect(page.textContent).toContain('Горжусь')
  })

  test('says where an entry lies that no section shows, before its facts (S0-03)', () => {
    const page = mount(
      <EntryRow
        href="/"
        title="Диплом"
        whereabouts="в архиве"
        facts="Призёр"
        thumbnail={{ drawing: 'paper' }}
      />,
    )

    expect(page.querySelector('p')?.textContent).toBe('в архиве Призёр')
  })

  test('shows facts, chips, the stamp with its own word and the date', () => {
    const page = mount(
      <EntryRow
        href="/"
        title="Диплом"
        facts="Призёр"
        chips={['Физика']}
        status="waiting"
        stampWord="Ждёт ответа 4 дня"
        date="14 ноя 2026"
        thumbnail={{ drawing: 'paper' }}
      />,
    )

    for (const words of ['Призёр', 'Физика', 'Ждёт ответа 4 дня', '14 ноя 2026']) {
      expect(page.textContent).toContain(words)
    }
  })
})

test('EntryList is a list with an item for every row', () => {
  const page = mount(
    <EntryList label="2026/27">
      <EntryRow href="/1" title="Диплом" thumbnail={{ drawing: 'paper' }} />
      <EntryRow href="/2" title="Проект" thumbnail={{ drawing: 'image' }} />
    </EntryList>,
  )

  expect(page.querySelectorAll('ul[aria-label="2026/27"] > li > article')).toHaveLength(2)
})

describe('Stamp', () => {
  test.each(statuses)('%s has a word and not only a colour', (status) => {
    expect(mount(<Stamp status={status} />).textContent).toBe(stampWords[status])
  })

  test('tells the statuses apart by ink, icon or word, never by the same three', () => {
    const looks = statuses.map((status) => mount(<Stamp status={status} />).innerHTML)

    expect(new Set(looks).size).toBe(statuses.length)
  })
})

describe('Thumbnail', () => {
  test('keeps the description of a picture', () => {
    const page = mount(<Thumbnail src="blob:1" alt="Макет теплицы" drawing="image" />)

    expect(find(page, 'img', HTMLImageElement).alt).toBe('Макет теплицы')
  })

  test('draws a short word on a paper and leaves out a long one', () => {
    const short = mount(<Thumbnail drawing="paper" word="Диплом" />).textContent
    const long = mount(<Thumbnail drawing="paper" word="Благодарственное письмо" />).textContent

    expect([short, long]).toEqual(['Диплом', ''])
  })
})

test('EmptyState marks its example as an example', () => {
  const page = mount(
    <EmptyState
      title="Здесь будут грамоты"
      text="Добавь первую"
      example={{ title: 'Конкурс чтецов', thumbnail: { drawing: 'paper' } }}
    />,
  )

  expect(find(page, 'figcaption', HTMLElement).textContent).toBe('ПримерКонкурс чтецов')
})
