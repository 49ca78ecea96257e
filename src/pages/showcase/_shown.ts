import { type CollectionEntry, getCollection } from 'astro:content'
import { civilDate } from '#domain'

/** Showcases whose term has not passed on the day of the build, those that were made last first. */
export async function shownShowcases(): Promise<CollectionEntry<'showcases'>[]> {
  const today = civilDate(new Date())
  const shown = await getCollection('showcases', ({ data }) => (data.validUntil ?? today) >= today)
  return [...shown].sort((a, b) => (a.data.madeOn < b.data.madeOn ? 1 : -1))
}
