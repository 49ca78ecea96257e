import { z } from 'zod/mini'

/** How far an entry may be shown, from closed to open (domain invariant 26). A new entry is private. */
export const visibilities = ['private', 'family', 'bundle', 'showcase'] as const
export const Visibility = z.enum(visibilities)
export type Visibility = z.output<typeof Visibility>

/** Whether something of this visibility may be shown to the audience named by `to`. */
export function isOpenTo(visibility: Visibility, to: Visibility): boolean {
  return visibilities.indexOf(visibility) >= visibilities.indexOf(to)
}
