// The invariants of the model, each by its number: what the types and functions of the domain can promise.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  Achievement,
  civilDate,
  Entry,
  gradeOn,
  gtoEditionOn,
  isFuture,
  isLikelyDuplicate,
  isOpenTo,
  isPublishable,
  newEntry,
  Page,
  PartialDate,
  Portfolio,
  relocate,
  SelfAssessment,
  Sha256Hex,
  Structure,
  scaleSteps,
  scales,
  spanOf,
  splitEntry,
  standingOf,
  visibilities,
  withoutOthers,
  withStep,
} from '#domain'
import { entryPassages } from '#i18n'
import { arbitraryOf } from '../support/arbitrary-of.ts'

const folder = new URL('../../content/structures/', import.meta.url)
const structures = readdirSync(folder).map((name) =>
  Structure.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
)
const places = structures.flatMap((structure) =>
  structure.sections.flatMap((section) =>
    section.items.map((item) => ({ structure, item, place: { section: section.id, item: item.id } })),
  ),
)
const now = new Date('2026-11-14T10:05:00.000Z')
const entries = arbitraryOf(Entry)
const someStructure = fc.constantFrom(...structures)

describe('Ownership and truth', () => {
  test('invariant 5: story, tags, captions, placement, order and visibility are not material', () => {
    fc.assert(
      fc.property(entries, entries, (entry, { story, uud, visibility, placements, isProud, isArchived }) => {
        const changed = { ...entry, story, uud, visibility, placements, isProud, isArchived }
        const captioned = {
          ...changed,
          evidence: entry.evidence.map(({ file }) => ({ file, caption: 'Другая подпись' })),
        }
        expect(splitEntry(captioned).material).toEqual(splitEntry(entry).material)
      }),
    )
  })

  test('invariant 8: an achievement without a document is allowed, and labelled so', () => {
    fc.assert(
      fc.property(arbitraryOf(Achievement), (entry) => {
        const bare = Achievement.parse({ ...entry, evidence: [] })
        expect(standingOf(bare)).toBe('stated')
      }),
    )
  })

  test('invariant 9: the same file may stand in two entries, and a like title is only a reason to look', () => {
    const file = Sha256Hex.parse('a'.repeat(64))
    const [one, other] = [1, 2].map((second) =>
      Entry.parse({
        ...newEntry('achievement', undefined, new Date(now.getTime() + second)),
        title: 'Кросс',
        evidence: [{ file }],
      }),
    )
    if (!one || !other) throw new TypeError('Cannot test: two entries are needed')

    expect(isLikelyDuplicate(one, other)).toBe(true)
    expect(Entry.safeParse(other).success).toBe(true)
  })

  test('invariant 10: an entry has hours that are claimed and no way to call them confirmed', () => {
    const entry = { ...newEntry('achievement', undefined, now, 'volunteering'), hoursClaimed: 36 }

    expect(Achievement.safeParse(entry).success).toBe(true)
    expect(Achievement.safeParse({ ...entry, hoursConfirmed: 36 }).success).toBe(false)
  })

  test('invariant 11: a GTO badge keeps its edition and stage through any date and any structure', () => {
    fc.assert(
      fc.property(arbitraryOf(Achievement), someStructure, someStructure, (entry, from, to) => {
        const later = Achievement.parse({ ...entry, date: '2026-11-14' })
        const moved = relocate(later, from, to)
        expect(moved.kind === 'achievement' && moved.gto).toEqual(entry.gto)
      }),
    )
    expect([gtoEditionOn('2023-03-22'), gtoEditionOn('2023-03-23')]).toEqual(['gto11', 'gto18'])
  })

  test('invariant 12: a date is refused as future only if every day it may mean is after today', () => {
    fc.assert(
      fc.property(arbitraryOf(PartialDate), arbitraryOf(PartialDate), (date, other) => {
        const today = spanOf(other).to
        expect(isFuture(date, today)).toBe(spanOf(date).from > today)
      }),
    )
    expect(isFuture('2026', civilDate(now))).toBe(false)
    expect(isFuture('2027-01', civilDate(now))).toBe(true)
  })

  test('invariant 13: the grade of then is the enrolment of that day', () => {
    const enrolments = [5, 6, 7].map((grade) => ({
      school: { name: 'Школа' },
      grade,
      from: `${2019 + grade}-09-01`,
      to: `${2020 + grade}-08-31`,
    }))

    fc.assert(
      fc.property(fc.constantFrom(5, 6, 7), fc.integer({ min: 0, max: 363 }), (grade, day) => {
        const date = new Date(Date.UTC(2019 + grade, 8, 1 + day)).toISOString().slice(0, 10)
        expect(gradeOn(enrolments, date)).toBe(grade)
      }),
    )
  })
})

describe('Assessment and points', () => {
  const judged = fc
    .constantFrom(...scales)
    .chain((scale) =>
      fc
        .uniqueArray(
          fc.tuple(fc.constantFrom('personal', 'goals', 'speech'), fc.constantFrom(...scaleSteps[scale])),
          {
            selector: ([criterion]) => criterion,
            minLength: 1,
          },
        )
        .map((pairs) => ({
          scale,
          on: '2026-11-14',
          values: pairs.map(([criterion, step]) => ({ criterion, step })),
        })),
    )
    .map((raw) => SelfAssessment.parse(raw))

  test('invariant 16: a judgement is told in words, its numbers stay inside the scale', () => {
    fc.assert(
      fc.property(judged, (selfAssessment) => {
        const entry = { ...newEntry('work', undefined, now), selfAssessment }
        const told = entryPassages(entry).flatMap((passage) => (passage.kind === 'table' ? passage.rows : []))
        expect(told).toHaveLength(selfAssessment.values.length)
        expect(told.flat().filter((cell) => cell === '' || /\d/.test(cell))).toEqual([])
      }),
    )
  })

  test('invariant 16: a step taken twice is taken back, and no criterion is judged twice', () => {
    fc.assert(
      fc.property(
        judged,
        fc.constantFrom('goals', 'speech'),
        fc.constantFrom(1, 2),
        (before, criterion, step) => {
          const once = withStep({ ...before, values: [] }, criterion, step, '2026-11-15')
          expect(withStep(once, criterion, step, '2026-11-15').values).toEqual([])
          expect(SelfAssessment.safeParse(withStep(before, criterion, step, '2026-11-15')).success).toBe(true)
        },
      ),
    )
  })

  test('invariant 17: personal results are pages of text and examples, with nowhere to put points', () => {
    const personal = structures
      .find(({ id }) => id === 's4-school5')
      ?.sections.find(({ id }) => id === 'personal')
    const numbersOf = (value: unknown, path = ''): string[] => {
      if (typeof value === 'number') return [path]
      if (typeof value !== 'object' || value === null) return []
      return Object.entries(value).flatMap(([key, one]) =>
        numbersOf(one, /^\d+$/.test(key) ? path : `${path}/${key}`),
      )
    }

    expect(personal?.items.length).toBeGreaterThan(0)
    fc.assert(
      fc.property(arbitraryOf(Page), (page) => {
        const numbers = new Set(numbersOf(page))
        numbers.delete('/rev')
        numbers.delete('/selfAssessment/values/step')
        expect([...numbers]).toEqual([])
      }),
    )
    expect(Page.safeParse({ ...newEntry('page', undefined, now), score: '5' }).success).toBe(false)
  })
})

describe('Privacy', () => {
  test('invariant 26: what is open to some is open to everyone nearer', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...visibilities),
        fc.constantFrom(...visibilities),
        (visibility, audience) => {
          const nearer = visibilities.slice(0, visibilities.indexOf(audience))
          if (isOpenTo(visibility, audience)) {
            expect(nearer.filter((one) => !isOpenTo(visibility, one))).toEqual([])
          }
        },
      ),
    )
    expect(visibilities).toEqual(['private', 'family', 'bundle', 'showcase'])
  })

  test('invariant 27: diagnostics, exams and personal places are published by nothing', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom(...places), (entry, { structure, item, place }) => {
        const isHidden = entry.kind === 'diagnostic' || entry.kind === 'exam' || item.sensitive !== undefined
        const placed = { ...entry, placements: [place], visibility: 'showcase' as const }
        if (isHidden) expect(isPublishable(structure, placed)).toBe(false)
      }),
    )
  })
})

describe('Structures', () => {
  test('invariant 43: switching the structure moves placements, never content, and back again exactly', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom(...places), someStructure, (entry, { structure, place }, to) => {
        fc.pre(structure.id !== to.id)
        const here = { ...entry, placements: [place], formerPlacements: undefined }
        const there = relocate(here, structure, to)
        const { placements: _, formerPlacements: __, ...content } = there
        const { placements: ___, formerPlacements: ____, ...before } = here
        expect(content).toEqual(before)
        expect(relocate(there, to, structure).placements).toEqual([place])
      }),
    )
  })

  test('invariant 44: a new entry is private, whatever the item would do with it', () => {
    for (const { place } of places) expect(newEntry('page', place, now).visibility).toBe('private')
  })

  test('invariant 45: a page of one’s own needs no place in the structure', () => {
    fc.assert(
      fc.property(arbitraryOf(Page), (page) => {
        expect(Page.safeParse({ ...page, placements: [] }).success).toBe(true)
      }),
    )
  })

  test('invariant 47: a portfolio says by which version of a structure it is laid out', () => {
    fc.assert(
      fc.property(arbitraryOf(Portfolio), (portfolio) => {
        const { version: _, ...unversioned } = portfolio.structure
        expect(Portfolio.safeParse({ ...portfolio, structure: unversioned }).success).toBe(false)
      }),
    )
  })
})

describe('Age', () => {
  test('invariant 48: a parent who writes is kept by name, and shown to nobody outside', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const told = Entry.parse({ ...entry, author: { role: 'parent', name: 'Ольга' } })
        expect(told.author).toEqual({ role: 'parent', name: 'Ольга' })
        expect(withoutOthers(told).author).toEqual({ role: 'parent' })
      }),
    )
  })

  test('invariant 32: whoever helped is named to nobody outside', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const shown = withoutOthers({ ...entry, helpedBy: 'Бабушка' })
        expect(JSON.stringify(shown)).not.toContain('Бабушка')
      }),
    )
  })
})
