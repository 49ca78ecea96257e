import { frameTexts } from '#i18n'
import type { shapes } from '../ui/icons/shapes.ts'

/** Pages the frame leads to; an entry and a section belong to `sections`. */
export type Place =
  | 'home'
  | 'search'
  | 'sections'
  | 'add'
  | 'goals'
  | 'trajectory'
  | 'growth'
  | 'show'
  | 'handover'
  | 'ask'
  | 'reports'
  | 'transition'
  | 'binder'
  | 'showcase'
  | 'table'
  | 'settings'
  | 'storage'
  | 'archive'
  | 'trash'
  | 'guides'
  | 'who'
  | 'more'

export type FrameLink = { place: Place; href: string; label: string; icon: keyof typeof shapes }

const home: FrameLink = { place: 'home', href: '/portfolio/', label: frameTexts.home, icon: 'house' }
const search: FrameLink = { place: 'search', href: '/search/', label: frameTexts.search, icon: 'search' }
const more: FrameLink = { place: 'more', href: '/more/', label: frameTexts.more, icon: 'list' }
const sections: FrameLink = {
  place: 'sections',
  href: '/sections/',
  label: frameTexts.sections,
  icon: 'book-open',
}
const trash: FrameLink = { place: 'trash', href: '/trash/', label: frameTexts.trash, icon: 'trash-2' }
const goals: FrameLink = { place: 'goals', href: '/goals/', label: frameTexts.goals, icon: 'target' }
const trajectory: FrameLink = {
  place: 'trajectory',
  href: '/trajectory/',
  label: frameTexts.trajectory,
  icon: 'route',
}
const growth: FrameLink = {
  place: 'growth',
  href: '/growth/',
  label: frameTexts.growth,
  icon: 'chart-column',
}
const show: FrameLink = { place: 'show', href: '/show/', label: frameTexts.show, icon: 'presentation' }
const handover: FrameLink = {
  place: 'handover',
  href: '/handover/',
  label: frameTexts.handover,
  icon: 'package',
}

/** Over the dividers of the spine. */
export const opening: readonly FrameLink[] = [home, search]

/** Under the dividers of the spine. */
export const acts: readonly FrameLink[] = [goals, trajectory, growth, show, handover]

/** At the foot of the spine, above «Сохранность». */
export const keeping: readonly FrameLink[] = [trash, more]

/** The bar of a phone: two places on either side of the raised «+». */
export const barStart: readonly FrameLink[] = [home, sections]
export const barEnd: readonly FrameLink[] = [{ ...show, label: frameTexts.showShort }, more]

/** «Ещё»: everything that the bar and the spine have no room for, by what it is for. */
export const everything: readonly { label: string; links: readonly FrameLink[] }[] = [
  { label: frameTexts.ahead, links: [goals, trajectory, growth] },
  {
    label: frameTexts.toOthers,
    links: [
      show,
      handover,
      { place: 'ask', href: '/ask/', label: frameTexts.ask, icon: 'stamp' },
      { place: 'reports', href: '/reports/', label: frameTexts.reports, icon: 'file-text' },
      { place: 'transition', href: '/transition/', label: frameTexts.transition, icon: 'graduation-cap' },
      { place: 'binder', href: '/binder/', label: frameTexts.binder, icon: 'printer' },
      { place: 'showcase', href: '/showcase/', label: frameTexts.showcase, icon: 'globe' },
    ],
  },
  {
    label: frameTexts.keeping,
    links: [
      search,
      { place: 'table', href: '/table/', label: frameTexts.table, icon: 'file-text' },
      { place: 'storage', href: '/storage/', label: frameTexts.storage, icon: 'shield-check' },
      { place: 'archive', href: '/archive/', label: frameTexts.archive, icon: 'archive' },
      trash,
      { place: 'settings', href: '/settings/', label: frameTexts.settings, icon: 'settings' },
      { place: 'who', href: '/who/', label: frameTexts.who, icon: 'users' },
      { place: 'guides', href: '/guides/', label: frameTexts.guides, icon: 'life-buoy' },
    ],
  },
]
