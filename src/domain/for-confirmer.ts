import type { Entry } from './entry.ts'
import { currentEnrolment } from './owner.ts'
import type { Portfolio } from './portfolio.ts'

/** Kinds of entries that another person can confirm: what was achieved and what was made. */
export function isConfirmable({ kind, isPersonal }: Entry): boolean {
  return (kind === 'achievement' || kind === 'work') && !isPersonal
}

/**
 * An entry as a person asked to confirm it sees it: its facts and files. The student's own words, judgements,
 * goals and places stay at home; what a confirmation is bound to is the same (invariants 4 and 5).
 */
export function forConfirmer(entry: Entry): Entry {
  const {
    selfAssessment: _selfAssessment,
    goal: _goal,
    helpedBy: _helpedBy,
    uud: _uud,
    resultGroups: _resultGroups,
    formerPlacements: _formerPlacements,
    isArchived: _isArchived,
    ...facts
  } = entry
  const evidence = entry.evidence.map(({ file, document, number }) => ({
    file,
    ...(document && { document }),
    ...(number !== undefined && { number }),
  }))
  return {
    ...facts,
    evidence,
    author: { role: 'student' },
    story: { whatIDid: '', whatILearned: '' },
    visibility: 'private',
    isProud: false,
    placements: [],
  }
}

/** Of the portfolio itself: whose it is, and the class of today. Motto and earlier schools stay at home. */
export function portfolioForConfirmer(portfolio: Portfolio): Portfolio {
  const { owner, enrolments } = portfolio
  const current = currentEnrolment(enrolments)
  return { ...portfolio, owner: { name: owner.name }, enrolments: current ? [current] : enrolments }
}
