import { type Answer, civilDate, currentEnrolment, type StructureSection, schoolYearOf } from '#domain'
import { frameScreenTexts, frameTexts, sectionTexts } from '#i18n'
import { countBySection, listProfiles } from '#storage'
import { type IconName, Spine } from '#ui'
import { link, parameter, sectionLink } from '../shared/link.ts'
import type { Student } from '../shared/student.ts'
import { useLoad } from '../shared/use-load.ts'
import { useWatch } from '../shared/use-watch.ts'

/** Whose folder it is, and its sections with their counts. */
export function SpineRoot({ student: { db, portfolio, structure } }: { student: Student }) {
  const counts = useWatch(() => countBySection(db), [db])
  const isShared = useLoad(hasSeveralProfiles, []) ?? false
  const loose = counts?.get('') ?? 0
  const { given, family } = portfolio.owner.name
  const enrolment = currentEnrolment(portfolio.enrolments)
  const caption = enrolment && frameScreenTexts.caption(enrolment.grade, enrolment.letter, yearNow())
  const here = location.href.split('#')[0]
  const isAt = (href: string) => new URL(href, location.href).href === here
  const place = (href: string, label: string, icon: IconName) => ({
    href,
    label,
    icon,
    isCurrent: isAt(href),
  })
  return (
    <Spine
      label={frameTexts.sections}
      owner={{
        name: `${given} ${family}`.trim(),
        caption: caption ?? '',
        initials: initials(given, family),
        ...(isShared
          ? { href: link('/who/'), act: frameTexts.who }
          : { href: link('/settings/'), act: frameTexts.settings }),
      }}
      links={[
        place(link('/portfolio/'), frameTexts.home, 'house'),
        place(link('/search/'), frameTexts.search, 'search'),
        ...structure.sections.map((section, at) => ({
          href: sectionLink(section.id),
          label: section.title.ru,
          icon: iconOf(section),
          count: counts?.get(section.id) ?? 0,
          divider: at + 1,
          isCurrent: isAt(sectionLink(section.id)) || parameter('section') === section.id,
        })),
        ...(loose ? [{ ...place(sectionLink(''), sectionTexts.loose, 'folder-open'), count: loose }] : []),
      ]}
    />
  )
}

const icons = {
  text: 'smile',
  list: 'smile',
  drawing: 'smile',
  checklist: 'life-buoy',
  scheme: 'life-buoy',
  table: 'life-buoy',
  achievements: 'trophy',
  works: 'trophy',
  documents: 'file-text',
  reviews: 'users',
  assessment: 'users',
  diagnostics: 'chart-column',
  goals: 'target',
  rating: 'chart-column',
  attestation: 'graduation-cap',
} as const satisfies Record<Answer, IconName>

/** A section is drawn by what its first item asks for. */
function iconOf({ items }: StructureSection): IconName {
  return icons[items[0]?.answer ?? 'text']
}

function initials(given: string, family: string): string {
  return given.slice(0, 1) + family.slice(0, 1)
}

async function hasSeveralProfiles(): Promise<boolean> {
  const profiles = await listProfiles()
  return profiles.ok && profiles.value.length > 1
}

function yearNow(): string {
  return schoolYearOf(civilDate(new Date()))
}
