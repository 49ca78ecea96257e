// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { newEntry, Structure } from '#domain'
import s0 from '../../content/structures/s0-personal-folder.json'
import { EntryTicks } from '../../src/islands/handover/EntryTicks.tsx'
import { mount } from '../ui/mount.ts'

const now = new Date('2026-11-14T10:05:00.000Z')

test('whatever goes into a bundle stands in its list with a tick of its own (S0-08)', () => {
  const entries = [
    newEntry('goal', undefined, now),
    newEntry('page', { section: 'nowhere', item: 'nothing' }, now),
    newEntry('page', { section: 'portrait', item: 'books' }, now),
  ]

  const page = mount(
    <EntryTicks
      structure={Structure.parse(s0)}
      entries={entries}
      chosen={new Set(entries.map(({ id }) => id))}
      onChange={() => {}}
    />,
  )

  expect(page.querySelectorAll("input[type='checkbox']:checked")).toHaveLength(3)
  expect([...page.querySelectorAll('legend')].map(({ textContent }) => textContent)).toEqual([
    'Мой портрет',
    'Разное',
  ])
})
