import type { StructureSection } from '#domain'
import { sectionTexts } from '#i18n'
import { EmptyState, LinkButton } from '#ui'
import { link } from '../shared/link.ts'
import { looseSection } from '../shared/loose-section.ts'

/** An empty section shows what belongs there, in the words of its structure. */
export function SectionEmpty({ section, divider }: { section: StructureSection; divider: number }) {
  const [first] = section.items
  return (
    <EmptyState
      title={sectionTexts.emptyTitle}
      text={section.purpose.ru}
      divider={divider}
      example={
        first && {
          title: first.title.ru,
          facts: first.prompt.ru,
          thumbnail: { drawing: first.answer === 'documents' ? 'paper' : 'text' },
        }
      }
      actions={
        section !== looseSection && (
          <LinkButton href={link('/add/', { section: section.id })} kind="primary" icon="plus">
            {sectionTexts.add}
          </LinkButton>
        )
      }
    />
  )
}
