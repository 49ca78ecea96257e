import { useEffect, useMemo, useState } from 'preact/hooks'
import { searchTexts } from '#i18n'
import { Button, EmptyState, LinkButton, Notice, PageTitle, SearchField } from '#ui'
import { link } from '../shared/link.ts'
import type { Student } from '../shared/student.ts'
import { type Asked, addressOf, askedIn } from './address.ts'
import { focusFirst, moveByArrows } from './arrows.ts'
import { Results } from './Results.tsx'
import { SearchFilters } from './SearchFilters.tsx'
import styles from './SearchScreen.module.css'
import { useSearch } from './use-search.ts'

/** Rows in the page at once. */
const pageSize = 50

/** Search over everything in the folder (S0-03). */
export function SearchScreen({ student }: { student: Student }) {
  const [asked, setAsked] = useState(() => askedIn(location.search))
  const query = useMemo(() => ({ ...asked, limit: pageSize }), [asked])
  const state = useSearch(student.db.id, query)
  useEffect(() => history.replaceState(history.state, '', addressOf(asked)), [asked])
  const ask = (part: Partial<Asked>) => setAsked({ ...asked, from: 0, ...part })
  const reset = () => ask({ words: '', filter: {} })

  if (state.kind === 'found' && state.found.all === 0) return <NothingToSearch />
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the controls inside
    <div class={styles.screen} onKeyDown={moveByArrows}>
      <PageTitle title={searchTexts.title} lead={searchTexts.help} />
      <search>
        <form
          class={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            focusFirst(event.currentTarget)
          }}
        >
          <SearchField
            label={searchTexts.label}
            placeholder={searchTexts.example}
            value={asked.words}
            onInput={(words) => ask({ words })}
          />
        </form>
      </search>
      {state.kind === 'failed' && (
        <Notice tone="broken" isLive>
          {state.text}
        </Notice>
      )}
      {state.kind === 'starting' && <p role="status">{searchTexts.starting}</p>}
      {state.kind === 'found' && (
        <>
          <SearchFilters
            structure={student.structure}
            facets={state.found.facets}
            filter={asked.filter}
            onChange={(filter) => ask({ filter })}
          />
          <p class={styles.total} role="status">
            {(asked.words.trim() ? searchTexts.found : searchTexts.everything)(state.found.total)}
          </p>
          {state.found.total === 0 ? (
            <NothingFound onReset={reset} />
          ) : (
            <Results
              student={student}
              found={state.found}
              from={asked.from}
              pageSize={pageSize}
              onTurn={(from) => ask({ from })}
            />
          )}
        </>
      )}
    </div>
  )
}

function NothingFound({ onReset }: { onReset: () => void }) {
  return (
    <EmptyState
      title={searchTexts.nothing}
      text={searchTexts.nothingHints}
      actions={<Button onClick={onReset}>{searchTexts.reset}</Button>}
    />
  )
}

function NothingToSearch() {
  return (
    <div class={styles.screen}>
      <PageTitle title={searchTexts.title} />
      <EmptyState
        title={searchTexts.empty}
        text={searchTexts.emptyText}
        actions={
          <LinkButton href={link('/add/')} kind="primary" icon="plus">
            {searchTexts.add}
          </LinkButton>
        }
      />
    </div>
  )
}
