import { EntryId } from '#domain'
import { type ProfileDb, removeUntouched } from '#storage'
import { entryLink, parameter } from './link.ts'

const key = 'begun'

/** Opens an entry that was begun empty; the next screen removes it when it is left so. */
export function openBegun(id: EntryId, query = ''): void {
  sessionStorage.setItem(key, id)
  location.assign(entryLink(id) + query)
}

/** Says that the entry begun last has been written into: it stays, even if its words come too late to be saved. */
export function keepBegun(): void {
  sessionStorage.removeItem(key)
}

/** Removes the entry begun last in this tab when nothing was written into it, unless this page shows it. */
export async function leaveBegun(db: ProfileDb): Promise<void> {
  const id = EntryId.safeParse(sessionStorage.getItem(key)).data
  if (!id || id === parameter('id')) return
  keepBegun()
  await removeUntouched(db, id)
}
