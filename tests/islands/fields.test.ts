import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  Achievement,
  activities,
  type Entry,
  entryKinds,
  isEarlyForStage,
  newEntry,
  type Page,
  stages,
  Work,
} from '#domain'
import { addableParts, askedPart, partsOf } from '../../src/islands/entry/answers/parts.ts'
import { isShown, isStaged } from '../../src/islands/entry/fields.ts'
import { earlierJudgements } from '../../src/islands/entry/words/judgements.ts'
import { promptsOf } from '../../src/islands/entry/words/prompts.ts'
import { arbitraryOf } from '../support/arbitrary-of.ts'

const now = new Date('2026-11-14T10:05:00.000Z')
const place = { section: 'documents', item: 'awards' }
const achievement = (more: Partial<Achievement>) =>
  Achievement.parse({ ...newEntry('achievement', place, now), ...more })

describe('The fields of an achievement', () => {
  test.each([
    ['olympiad', 'olympiad'],
    ['conference', 'conference'],
    ['sportEvent', 'rank'],
    ['gto', 'gto'],
    ['volunteering', 'hours'],
    ['selfGovernment', 'part'],
    ['additionalEducation', 'span'],
    ['additionalEducation', 'hours'],
    ['monitoring', 'score'],
    ['creativeContest', 'school'],
  ] as const)(
    'of the kind %s have the group «%s» (S4-15, S4-16, S4-26, S0-18, S1-15, S3-07)',
    (activity, group) => {
      expect(isShown(achievement({ activity }), group)).toBe(true)
    },
  )

  test('leave out what makes no sense for the activity', () => {
    expect(isShown(achievement({ activity: 'volunteering' }), 'gto')).toBe(false)
    expect(isShown(achievement({ activity: 'olympiad' }), 'rank')).toBe(false)
  })

  test('never hide a fact when the activity changes', () => {
    const shownAlways = {
      subject: { subject: 'Физика' },
      olympiad: { event: { listedLevel: 2 } },
      gto: { gto: { edition: 'gto18', stage: 4 } },
      conference: { abstract: 'О плачущих окнах' },
      part: { part: 'Староста' },
      result: { degree: 1 },
      score: { score: '87 из 100' },
      rank: { sportRank: 'rank3' },
      event: { event: { organiser: 'Управление образования' } },
      eventDetails: { event: { city: 'Ясногорье' } },
      span: { span: { from: '2024' } },
      hours: { hoursClaimed: 0 },
      form: { participation: 'team' },
      people: { coAuthors: 'Костя' },
      school: { countsInSchool: true },
    } as const satisfies Record<Parameters<typeof isShown>[1], Partial<Achievement>>

    for (const [group, facts] of Object.entries(shownAlways)) {
      const hidden = activities.filter(
        // The keys are those of the record above.
        (activity) => !isShown(achievement({ activity, ...facts }), group as keyof typeof shownAlways),
      )
      expect(hidden, group).toEqual([])
    }
  })
})

test('a stage of an olympiad below its usual grade is worth a word, never an error', () => {
  expect(isEarlyForStage('municipal', 6)).toBe(true)
  expect(isEarlyForStage('municipal', 7)).toBe(false)
  expect(isEarlyForStage('municipal', undefined)).toBe(false)
  expect(
    Achievement.safeParse(achievement({ event: { catalogue: 'vsosh', vsoshStage: 'municipal' } })).success,
  ).toBe(true)
})

test('projects and researches show their stages, and so does any work that has them (S0-28)', () => {
  const work = (more: Partial<Work>) => Work.parse({ ...newEntry('work', place, now), ...more })

  expect(isStaged(work({ activity: 'project' }))).toBe(true)
  expect(isStaged(work({ activity: 'creativeWork' }))).toBe(false)
  expect(isStaged(work({ activity: 'creativeWork', product: 'Книга' }))).toBe(true)
})

describe('The questions of the story', () => {
  const story = { whatIDid: '', whatILearned: '' }

  test('are fewer in grades 1–4 than later (S1-14)', () => {
    const open = stages.map((stage) => promptsOf({ kind: 'work', story }, stage).open.length)

    expect(open).toEqual([2, 4, 5])
  })

  test('hold the three prompts of analysis, learning and forecast for every stage (S3-09)', () => {
    for (const stage of stages) {
      const { open, more } = promptsOf({ kind: 'achievement', story }, stage)
      expect([...open, ...more]).toEqual(expect.arrayContaining(['whatWasHard', 'whatILearned', 'whatNext']))
    }
  })

  test('ask where a thing was used (S2-05)', () => {
    const { open, more } = promptsOf({ kind: 'work', story }, 'basic')

    expect([...open, ...more]).toContain('whereApplied')
  })

  test('never hide an answer, whatever the kind and the stage', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...entryKinds),
        fc.constantFrom(...stages),
        fc.constantFrom('whatIDid', 'whatILearned', 'whatWasHard', 'whatNext', 'whereApplied'),
        (kind, stage, field) => {
          const told = { ...story, [field]: 'Сказано' }
          expect(promptsOf({ kind, story: told }, stage).open).toContain(field)
        },
      ),
    )
  })
})

describe('The answer of a page', () => {
  const page = (more: Partial<Page> = {}): Page => {
    const entry = newEntry('page', place, now)
    if (entry.kind !== 'page') throw new TypeError('Cannot test: a page is needed')
    return { ...entry, ...more }
  }

  test.each([
    ['list', 'points'],
    ['checklist', 'points'],
    ['table', 'table'],
    ['drawing', 'drawing'],
    ['scheme', 'drawing'],
    ['text', undefined],
  ] as const)('to an item of the kind «%s» is %s (S0-22, S0-23, S0-33)', (answer, part) => {
    expect(askedPart(answer)).toBe(part)
  })

  test('keeps in sight everything that is written, wherever the page is moved', () => {
    const full = page({ points: [{ text: 'Пункт' }], table: { columns: ['Час'], rows: [] } })

    expect(partsOf(full, 'text')).toEqual(new Set(['points', 'table']))
    expect(addableParts(full, partsOf(full, 'text'))).toEqual(['drawing'])
  })
})

test('earlier judgements are told one a day, without the present one (S0-09)', () => {
  const judged = (on: string, step: number): Entry => ({
    ...newEntry('work', place, now),
    selfAssessment: { scale: 'growth4', on, values: [{ criterion: 'goals', step }] },
  })
  const history = [judged('2026-11-14', 2), judged('2026-10-01', 2), judged('2026-10-01', 1)]

  expect(
    earlierJudgements(
      judged('2026-11-14', 3),
      history.map((entry) => ({ entry })),
    ).map(({ on, values }) => [on, values[0]?.step]),
  ).toEqual([['2026-10-01', 2]])
})

test('isShown() shows every group that any achievement has filled', () => {
  fc.assert(
    fc.property(arbitraryOf(Achievement), fc.constantFrom(...activities), (entry, activity) => {
      const moved = { ...entry, activity }
      if (moved.subject !== undefined) expect(isShown(moved, 'subject')).toBe(true)
      if (moved.abstract !== undefined) expect(isShown(moved, 'conference')).toBe(true)
      if (moved.supervisor !== undefined) expect(isShown(moved, 'people')).toBe(true)
    }),
  )
})
