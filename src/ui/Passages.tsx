import type { Passage } from '#i18n'
import { FactsTable } from './FactsTable.tsx'
import styles from './Passages.module.css'

/** What an entry tells, for reading. */
export function Passages({ passages }: { passages: readonly Passage[] }) {
  return (
    <>
      {passages.map((passage) => (
        <section key={keyOf(passage)}>
          {passage.heading && <h3>{passage.heading}</h3>}
          <PassageBody passage={passage} />
        </section>
      ))}
    </>
  )
}

function PassageBody({ passage }: { passage: Passage }) {
  switch (passage.kind) {
    case 'prose':
      return <p class={styles.text}>{passage.text}</p>
    case 'list': {
      const items = passage.items.map((item) => <li key={item}>{item}</li>)
      return passage.isOrdered ? <ol class={styles.list}>{items}</ol> : <ul class={styles.list}>{items}</ul>
    }
    case 'table':
      return (
        <FactsTable
          caption={passage.heading ?? passage.columns.join(', ')}
          columns={passage.columns}
          rows={passage.rows.map((cells, at) => ({ id: `${at} ${cells[0]}`, cells }))}
        />
      )
  }
}

function keyOf(passage: Passage): string {
  return `${passage.kind} ${passage.heading ?? ''}`
}
