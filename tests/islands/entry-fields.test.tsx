// @vitest-environment happy-dom
import { useState } from 'preact/hooks'
import { describe, expect, test, vi } from 'vitest'
import { type Entry, newEntry, type Stage } from '#domain'
import { authorTexts, factTexts, resultGroupWords, scaleStepWords, studyFieldTexts, uudWords } from '#i18n'
import { AuthorFields } from '../../src/islands/entry/AuthorFields.tsx'
import { AchievementFields } from '../../src/islands/entry/achievement/AchievementFields.tsx'
import { EditableRows } from '../../src/islands/entry/EditableRows.tsx'
import { EvidenceFields } from '../../src/islands/entry/EvidenceFields.tsx'
import { ReadingFields } from '../../src/islands/entry/kinds/ReadingFields.tsx'
import { StudyFields } from '../../src/islands/entry/kinds/StudyFields.tsx'
import { Face } from '../../src/islands/entry/words/Face.tsx'
import { TagFields } from '../../src/islands/entry/words/TagFields.tsx'
import { choose, find, mount, press, send, type } from '../ui/mount.ts'

const now = new Date('2026-11-14T10:05:00.000Z')
const place = { section: 'documents', item: 'awards' }

/** A new entry of a kind; throws when the kind is another one, so that tests see its type. */
function made<K extends Entry['kind']>(kind: K, activity?: Parameters<typeof newEntry>[3]) {
  const entry = newEntry(kind, place, now, activity)
  const isKind = (one: Entry): one is Extract<Entry, { kind: K }> => one.kind === kind
  if (!isKind(entry)) throw new TypeError(`Cannot test: the entry is not a ${kind}`)
  return entry
}

const labels = (page: HTMLElement) =>
  [...page.querySelectorAll('label, legend')].map((one) => one.textContent ?? '')

describe('EditableRows', () => {
  function Holder({ onChange }: { onChange?: (texts: string[]) => void }) {
    const [rows, setRows] = useState<{ text: string }[]>([])
    const change = (next: { text: string }[]) => {
      setRows(next)
      onChange?.(next.map(({ text }) => text))
    }
    return (
      <EditableRows
        label="Список"
        name="Пункт"
        addLabel="Добавить пункт"
        rows={rows}
        blank={{ text: '' }}
        most={3}
        onChange={change}
      />
    )
  }
  const rowOf = (page: HTMLElement, number: number) =>
    find(page, `input[aria-label="Пункт ${number}"]`, HTMLInputElement)
  const key = (target: HTMLElement, name: string) =>
    send(target, new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }))

  test('stands ready with one empty row, and Enter goes to the next (S0-22)', () => {
    const page = mount(<Holder />)

    type(rowOf(page, 1), 'Читать')
    key(rowOf(page, 1), 'Enter')

    expect(document.activeElement).toBe(rowOf(page, 2))
  })

  test('takes an empty row away by Backspace and goes back', () => {
    const onChange = vi.fn()
    const page = mount(<Holder onChange={onChange} />)
    type(rowOf(page, 1), 'Читать')
    key(rowOf(page, 1), 'Enter')

    key(rowOf(page, 2), 'Backspace')

    expect(onChange).toHaveBeenLastCalledWith(['Читать'])
    expect(document.activeElement).toBe(rowOf(page, 1))
  })
})

describe('AchievementFields', () => {
  test('warns of a stage below its grade and keeps the choice (domain model, 16)', () => {
    const onChange = vi.fn()
    const entry = { ...made('achievement'), event: { catalogue: 'vsosh' as const } }
    const page = mount(<AchievementFields entry={entry} grade={6} onChange={onChange} />)
    const stage = [...page.querySelectorAll('select')].find((one) => one.querySelector('[value=municipal]'))
    if (!stage) throw new TypeError('Cannot test: no choice of a stage')

    choose(stage, 'municipal')

    const [next] = onChange.mock.lastCall ?? []
    expect(next).toMatchObject({ eventLevel: 'municipal', event: { vsoshStage: 'municipal' } })
    const warned = mount(<AchievementFields entry={next} grade={6} onChange={onChange} />)
    expect(warned.textContent).toContain(factTexts.earlyStage(7))
    expect(mount(<AchievementFields entry={next} grade={8} onChange={onChange} />).textContent).not.toContain(
      factTexts.earlyStage(7),
    )
  })

  test('asks a sports result for its rank, and a conference for section, part and abstract (S0-18)', () => {
    const sport = mount(<AchievementFields entry={made('achievement', 'sportEvent')} onChange={() => {}} />)
    expect(labels(sport)).toContain(factTexts.sportRank)

    const page = mount(<AchievementFields entry={made('achievement', 'conference')} onChange={() => {}} />)
    expect(labels(page)).toEqual(
      expect.arrayContaining([factTexts.conferenceSection, factTexts.conferenceRole, factTexts.abstract]),
    )
  })

  test('lets the family say that a result from elsewhere counts in school (S4-31)', () => {
    const onChange = vi.fn()
    const page = mount(<AchievementFields entry={made('achievement', 'course')} onChange={onChange} />)

    press(find(page, 'input[type=checkbox]', HTMLInputElement))

    expect(onChange.mock.lastCall?.[0]).toMatchObject({ countsInSchool: true })
  })

  test('says whether the school or somebody outside evaluated (S4-19)', () => {
    const onChange = vi.fn()
    const page = mount(<AchievementFields entry={made('achievement', 'course')} onChange={onChange} />)
    const who = [...page.querySelectorAll('select')].find((one) => one.querySelector('[value=external]'))
    if (!who) throw new TypeError('Cannot test: no choice of who evaluated')

    choose(who, 'external')

    expect(onChange.mock.lastCall?.[0]).toMatchObject({ evaluation: 'external' })
  })
})

describe('The other fields', () => {
  test('of diagnostics and an exam say that they are never shown to guests (S0-24, S4-14)', () => {
    for (const kind of ['diagnostic', 'exam'] as const) {
      const page = mount(<StudyFields entry={made(kind)} onChange={() => {}} />)
      expect(page.textContent).toContain(studyFieldTexts.hidden)
    }
  })

  test('of a reading list take a book a row (S0-20)', () => {
    const onChange = vi.fn()
    const page = mount(<ReadingFields entry={made('reading')} onChange={onChange} />)

    type(find(page, 'input[type=text]', HTMLInputElement), 'Занимательная физика')

    expect(onChange.mock.lastCall?.[0]).toMatchObject({ books: [{ title: 'Занимательная физика' }] })
  })

  test.each(['primary', 'secondary'] as const)('of tags speak as grades of %s do (S4-17, S3-06)', (stage) => {
    const onChange = vi.fn()
    const page = mount(<TagFields stage={stage} entry={made('work')} onChange={onChange} />)

    press(find(page, 'input[type=checkbox]', HTMLInputElement))

    expect(labels(page)).toContain(uudWords[stage].personal)
    expect(onChange.mock.lastCall?.[0]).toMatchObject({ uud: ['personal'] })
  })

  test('of tags put an entry into one of the three groups of results (S4-08)', () => {
    const onChange = vi.fn()
    const page = mount(<TagFields stage="basic" entry={made('work')} onChange={onChange} />)
    const boxOf = (word: string) =>
      [...page.querySelectorAll('label')]
        .find(({ textContent }) => textContent === word)
        ?.querySelector('input')
    const [personal, metasubject, subject] = Object.values(resultGroupWords).map(boxOf)
    if (!subject) throw new TypeError('Cannot test: no choice of the group')

    press(subject)

    expect(Boolean(personal && metasubject)).toBe(true)
    expect(onChange.mock.lastCall?.[0]).toMatchObject({ resultGroups: ['subject'] })
  })

  test.each([
    ['primary', true],
    ['basic', false],
  ] as const)(
    'of the author offer a parent in grades of %s: %s (S0-15, invariant 48)',
    (stage, isOffered) => {
      const page = mount(
        <AuthorFields stage={stage satisfies Stage} entry={made('page')} onChange={() => {}} />,
      )

      expect(page.textContent?.includes(authorTexts.roles.parent)).toBe(isOffered)
      expect(labels(page)).toContain(authorTexts.helpedBy)
    },
  )

  test('of a document ask for seal and signature, of a photo do not (S4-27)', () => {
    const file = 'a'.repeat(64)
    const fieldsOf = (document: 'diploma' | 'photo') =>
      mount(
        <EvidenceFields
          // A digest is made by a parser elsewhere; here only its presence counts.
          evidence={{ file: file as Parameters<typeof EvidenceFields>[0]['evidence']['file'], document }}
          isPicture={false}
          onChange={() => {}}
        />,
      ).querySelectorAll('input[type=checkbox]').length

    expect(fieldsOf('diploma') - fieldsOf('photo')).toBe(2)
  })
})

test('the three faces differ, and each has its word (S4-09)', () => {
  const drawn = [1, 2, 3].map((step) => mount(<Face step={step} />).innerHTML)

  expect(new Set(drawn).size).toBe(3)
  expect([1, 2, 3].map((step) => scaleStepWords('faces3', step)).filter(Boolean)).toHaveLength(3)
})
