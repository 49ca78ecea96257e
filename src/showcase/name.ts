import type { PersonName, ShowcaseSelection } from '#domain'

/** The owner's name in the chosen mode, or undefined when the mode is a nickname and there is none. */
export function shownName(name: PersonName, selection: ShowcaseSelection): string | undefined {
  const family = name.family.slice(0, 1)
  switch (selection.nameMode) {
    case 'full':
      return [name.given, name.family].filter(Boolean).join(' ')
    case 'short':
      return family ? `${name.given} ${family}.` : name.given
    case 'initials':
      return [name.given.slice(0, 1), family]
        .filter(Boolean)
        .map((letter) => `${letter}.`)
        .join(' ')
    case 'nickname':
      return selection.nickname || undefined
  }
}
