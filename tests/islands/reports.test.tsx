// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { type EntryId, type ReportKind, reportKinds, SchoolYear } from '#domain'
import { reportTexts, reportTitles } from '#i18n'
import { periodOf } from '../../src/islands/reports/period.ts'
import { ReportPaper } from '../../src/islands/reports/ReportPaper.tsx'
import { ReportTicks } from '../../src/islands/reports/ReportTicks.tsx'
import { entryCalled } from '../search/support.ts'
import { portfolio } from '../support/masha.ts'
import { find, mount, press } from '../ui/mount.ts'

const physics = entryCalled('Олимпиада по физике', {
  subject: 'Физика',
  date: '2026-11-14',
  eventLevel: 'municipal',
  result: 'prize2',
  countsInSchool: true,
  hoursClaimed: 36,
  story: { whatIDid: '', whatILearned: 'Проверять себя' },
})

function paper(kind: ReportKind, entries = [physics]): string {
  const period = { from: '2026-09-01', to: '2027-08-31' }
  const view = (
    <ReportPaper kind={kind} entries={entries} period={period} portfolio={portfolio} today="2026-11-24" />
  )
  return mount(view).textContent
}

describe('a paper', () => {
  test.each(reportKinds)('«%s» says whose it is, of when, and what it is not', (kind) => {
    const text = paper(kind)

    expect(text).toContain(reportTitles[kind])
    expect(text).toContain('Воронова Маша')
    expect(text).toContain('с 1 сентября 2026')
    expect(text).toContain(reportTexts.notes[kind])
  })

  test.each(reportKinds)('«%s» is empty until something is ticked (S0-08)', (kind) => {
    expect(paper(kind, [])).toContain(reportTexts.nothing)
    expect(paper(kind, [])).not.toContain(physics.title)
  })

  test('by subjects does not stand in for the register (S3-27)', () => {
    expect(paper('subjects')).toContain('не заменяет журнал')
    expect(paper('subjects')).toContain('Физика')
    expect(paper('subjects')).toContain('со слов ученика')
  })

  test('for the family tells what was learnt (S1-03, S4-10)', () => {
    expect(paper('period')).toContain('Проверять себя')
  })

  test('for a reference has the facts, the own words and room for the teacher (S3-29)', () => {
    const text = paper('reference')

    expect(text).toContain('Муниципальный')
    expect(text).toContain('Проверять себя')
    expect(text).toContain(reportTexts.teacherWords)
  })

  test('for a credit says how many hours, and by whose word (S4-32)', () => {
    expect(paper('credit')).toContain('36')
    expect(paper('credit')).toContain('со слов ученика')
  })

  test('of the summary has no points and three signatures', () => {
    const text = paper('statement')

    expect(text).toContain('1 / 1')
    expect(text).not.toMatch(/балл(?!ов\.)/i)
    expect(text).toContain(reportTexts.signatures.deputy)
  })
})

test('a tick puts one entry in, «all» and «none» all of them (S0-08)', () => {
  const other = entryCalled('Рисунок')
  const onChange = vi.fn<(ticked: ReadonlySet<EntryId>) => void>()
  const page = mount(<ReportTicks entries={[physics, other]} ticked={new Set()} onChange={onChange} />)
  const [all, none] = [...page.querySelectorAll('button')]

  press(find(page, 'input', HTMLInputElement))
  if (all) press(all)
  if (none) press(none)

  expect(onChange.mock.calls).toEqual([
    [new Set([physics.id])],
    [new Set([physics.id, other.id])],
    [new Set()],
  ])
})

test('periodOf() closes a school year on its last day and opens what is not named', () => {
  expect(periodOf({ kind: 'year', year: SchoolYear.parse('2026/27') })).toEqual({
    from: '2026-09-01',
    to: '2027-08-31',
  })
  expect(periodOf({ kind: 'own', from: '2026', to: '2026-02' })).toEqual({
    from: '2026-01-01',
    to: '2026-02-28',
  })
  expect(periodOf({ kind: 'all' })).toEqual({})
})
