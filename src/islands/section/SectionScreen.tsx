import { useState } from 'preact/hooks'
import { type StructureSection, sectionOf } from '#domain'
import { sectionTexts } from '#i18n'
import { countBySection } from '#storage'
import { EmptyState, FilterChips, LinkButton, PageTitle, SearchField } from '#ui'
import { later } from '../shared/later.tsx'
import { link, parameter } from '../shared/link.ts'
import { looseSection } from '../shared/loose-section.ts'
import { dividerOf } from '../shared/structures.ts'
import type { Student } from '../shared/student.ts'
import { useTitle } from '../shared/use-title.ts'
import { useWatch } from '../shared/use-watch.ts'
import { AddOwnPage } from './AddOwnPage.tsx'
import { type FilterValue, filtersOf, queryOf } from './filters.ts'
import { SectionEmpty } from './SectionEmpty.tsx'
import styles from './SectionScreen.module.css'
import { YearList } from './YearList.tsx'

const ArchiveLink = later(async () => (await import('./ArchiveLink.tsx')).ArchiveLink)

export function SectionScreen({ student }: { student: Student }) {
  const id = parameter('id')
  const section = id === looseSection.id ? looseSection : sectionOf(student.structure, id ?? '')
  return section ? <OneSection student={student} section={section} /> : <UnknownSection />
}

function OneSection({ student, section }: { student: Student; section: StructureSection }) {
  const { db, structure } = student
  const divider = dividerOf(structure, section.id)
  const [words, setWords] = useState('')
  const [filter, setFilter] = useState<FilterValue>('all')
  const filters = useWatch(() => filtersOf(db, section.id), [db, section.id])
  const count = useWatch(async () => (await countBySection(db)).get(section.id) ?? 0, [db, section.id])
  useTitle(section.title.ru)
  const reset = () => {
    setWords('')
    setFilter('all')
  }
  return (
    <div class={styles.screen} data-divider={divider}>
      <PageTitle
        title={section.title.ru}
        overline={divider > 0 ? sectionTexts.overline(divider) : undefined}
        divider={divider}
        actions={section === looseSection ? <AddOwnPage db={db} /> : <Actions section={section.id} />}
      />
      {count !== undefined && count > 0 && (
        <div class={styles.finding}>
          <SearchField
            label={sectionTexts.searchLabel}
            placeholder={sectionTexts.searchExample}
            value={words}
            onInput={setWords}
          />
          {filters && filters.length > 0 && (
            <FilterChips label={sectionTexts.filters} filters={filters} value={filter} onChange={setFilter} />
          )}
        </div>
      )}
      {count === 0 && <SectionEmpty section={section} divider={divider} />}
      {count !== undefined && count > 0 && (
        <YearList
          key={`${filter} ${words}`}
          student={student}
          query={queryOf(section.id, filter)}
          words={words}
          onReset={reset}
        />
      )}
      <ArchiveLink db={db} section={section.id} />
    </div>
  )
}

function Actions({ section }: { section: string }) {
  return (
    <>
      <LinkButton href={link('/add/', { section, photo: 'yes' })} icon="camera">
        {sectionTexts.photo}
      </LinkButton>
      <LinkButton href={link('/add/', { section })} kind="primary" icon="plus">
        {sectionTexts.add}
      </LinkButton>
    </>
  )
}

function UnknownSection() {
  return (
    <>
      <PageTitle title={sectionTexts.unknown} />
      <EmptyState
        title={sectionTexts.emptyTitle}
        text={sectionTexts.unknownText}
        actions={<LinkButton href={link('/sections/')}>{sectionTexts.toSections}</LinkButton>}
      />
    </>
  )
}
