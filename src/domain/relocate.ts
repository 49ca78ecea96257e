/** Switching the structure of a portfolio: placements move, content stays (invariant 43). */
import type { Entry } from './entry.ts'
import type { FormerPlacements, Placement } from './placement.ts'
import {
  type Answer,
  entryKindFor,
  homeIn,
  isPersonalPlace,
  itemOf,
  type Structure,
  type StructureItem,
} from './structure.ts'
import type { Activity } from './vocabulary.ts'

/**
 * The entry laid out by another structure. Where it stands now is remembered, so coming back puts it exactly
 * there; what the new structure has no place for stands in «Разное».
 */
export function relocate(entry: Entry, from: Structure, to: Structure): Entry {
  const former = entry.formerPlacements ?? []
  const back = former.find(({ structure }) => structure === to.id)
  const others = former.filter(({ structure }) => structure !== to.id && structure !== from.id)
  return {
    ...entry,
    placements: back?.placements ?? placesFor(entry, from, to),
    formerPlacements: [...others, leaving(entry, from)],
  }
}

function leaving({ placements }: Entry, from: Structure): FormerPlacements {
  const isPersonal = isPersonalPlace(from, placements)
  return { structure: from.id, placements, ...(isPersonal && { isPersonal }) }
}

/** How many entries go from one section to another; an absent section is «Разное». */
export type Move = {
  readonly from: string | undefined
  readonly to: string | undefined
  readonly entries: number
}

/** What switching would do, section by section, in the order of the old structure. */
export function movesBetween(entries: readonly Entry[], from: Structure, to: Structure): Move[] {
  const moves = new Map<string, Move>()
  for (const entry of entries) {
    const [left, taken] = [homeIn(from, entry.placements), homeIn(to, relocate(entry, from, to).placements)]
    const key = `${left?.section}/${taken?.section}`
    const before = moves.get(key)?.entries ?? 0
    moves.set(key, { from: left?.section, to: taken?.section, entries: before + 1 })
  }
  const order = from.sections.map(({ id }) => id)
  const placeOf = (section: string | undefined) =>
    section === undefined ? order.length : order.indexOf(section)
  return [...moves.values()].sort((a, b) => placeOf(a.from) - placeOf(b.from))
}

type Place = Placement & { readonly answers: StructureItem }

/** The same place if both structures have it, else one for the same activity, else one for the same kind. */
function placesFor(entry: Entry, from: Structure, to: Structure): Placement[] {
  const same = entry.placements.filter(({ section, item }) => {
    const known = itemOf(to, section, item)
    return known !== undefined && known.sensitive === undefined
  })
  if (same.length > 0) return same
  const found = placeFor(entry, from, to)
  return found ? [{ section: found.section, item: found.item }] : []
}

function placeFor(entry: Entry, from: Structure, to: Structure): Place | undefined {
  const fit = openPlaces(to).filter(({ answers }) => entryKindFor(answers.answer) === entry.kind)
  const byActivity = 'activity' in entry ? mostParticular(fit, entry.activity) : undefined
  if (byActivity) return byActivity
  const home = homeIn(from, entry.placements)
  const asked = home && itemOf(from, home.section, home.item)?.answer
  for (const answer of answersFor(entry, asked)) {
    const place = fit.find(({ answers }) => answers.answer === answer)
    if (place) return place
  }
  return undefined
}

/** The place for an activity that is for the fewest others. */
function mostParticular(places: readonly Place[], activity: Activity): Place | undefined {
  const breadth = ({ answers }: Place) => answers.kinds?.length ?? 0
  const [first] = places
    .filter(({ answers }) => answers.kinds?.includes(activity))
    .sort((a, b) => breadth(a) - breadth(b))
  return first
}

/** Where an entry may be put without asking: a page of the portrait fits no other page, so it is not guessed. */
function answersFor({ kind }: Entry, asked: Answer | undefined): readonly Answer[] {
  switch (kind) {
    case 'achievement':
      return asked === 'documents' ? ['documents', 'achievements'] : ['achievements', 'documents']
    case 'work':
      return ['works']
    case 'goal':
      return ['goals']
    case 'assessment':
      return ['assessment']
    case 'diagnostic':
      return ['diagnostics']
    default:
      return []
  }
}

/** A guess never hides an entry: places that may not be published are left to the student. */
function openPlaces({ sections }: Structure): Place[] {
  return sections.flatMap((section) =>
    section.items
      .filter(({ sensitive }) => sensitive === undefined)
      .map((answers) => ({ section: section.id, item: answers.id, answers })),
  )
}
