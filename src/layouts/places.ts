import { frameTexts } from '#i18n'
import type { shapes } from '../ui/icons/shapes.ts'

/** Pages the frame leads to; an entry and a section belong to `sections`. */
export type Place =
  | 'home'
  | 'sections'
  | 'add'
  | 'show'
  | 'handover'
  | 'showcase'
  | 'storage'
  | 'trash'
  | 'guides'

export type FrameLink = { place: Place; href: string; label: string; icon: keyof typeof shapes }

/** Under the dividers of the spine. */
export const acts: readonly FrameLink[] = [
  { place: 'show', href: '/show/', label: frameTexts.show, icon: 'presentation' },
  { place: 'handover', href: '/handover/', label: frameTexts.handover, icon: 'package' },
  { place: 'showcase', href: '/showcase/', label: frameTexts.showcase, icon: 'globe' },
]

/** At the foot of the spine, above «Сохранность». */
export const keeping: readonly FrameLink[] = [
  { place: 'trash', href: '/trash/', label: frameTexts.trash, icon: 'trash-2' },
  { place: 'guides', href: '/guides/', label: frameTexts.guides, icon: 'life-buoy' },
]

/** Under the lists of a phone, where there is no spine. */
export const phoneFoot: readonly FrameLink[] = [
  { place: 'storage', href: '/storage/', label: frameTexts.storage, icon: 'shield-check' },
  ...acts.filter(({ place }) => place === 'showcase'),
  ...keeping,
]

/** The bar of a phone: two acts on either side of the raised «+». */
export const barStart: readonly FrameLink[] = [
  { place: 'home', href: '/portfolio/', label: frameTexts.home, icon: 'house' },
  { place: 'sections', href: '/sections/', label: frameTexts.sections, icon: 'book-open' },
]

export const barEnd: readonly FrameLink[] = [
  { place: 'show', href: '/show/', label: frameTexts.showShort, icon: 'presentation' },
  { place: 'handover', href: '/handover/', label: frameTexts.handoverShort, icon: 'package' },
]
