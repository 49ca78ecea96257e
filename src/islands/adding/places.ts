import { type Activity, type Answer, activities, type Placement, type Structure } from '#domain'

/** Where a diploma goes: the first item for documents, else for achievements, else the first of all. */
export function awardsPlace(structure: Structure): Placement {
  return firstPlace(structure, ['documents', 'achievements'])
}

export function worksPlace(structure: Structure): Placement {
  return firstPlace(structure, ['works', 'achievements'])
}

export function isActivity(kind: string): kind is Activity {
  return activities.some((activity) => activity === kind)
}

function firstPlace(structure: Structure, answers: readonly Answer[]): Placement {
  const places = structure.sections.flatMap((section) =>
    section.items.map((item) => ({ answer: item.answer, place: { section: section.id, item: item.id } })),
  )
  const found = answers.flatMap((answer) => places.filter((one) => one.answer === answer))
  const [first = places[0]] = found
  if (!first) throw new RangeError(`Cannot place an entry: structure "${structure.id}" has no items`)
  return first.place
}
