import { showcaseNote } from '#i18n'
import type { ShowcaseContent } from './content.ts'

/** The text file beside a packed showcase: how to open it, how to publish it, how to take it away. */
export function renderShowcaseNote({ name, madeOn, validUntil }: ShowcaseContent): string {
  return showcaseNote(name, madeOn, validUntil)
}
