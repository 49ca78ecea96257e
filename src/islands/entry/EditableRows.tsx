import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { rowTexts } from '#i18n'
import { Button, IconButton, LineInput } from '#ui'
import styles from './EditableRows.module.css'
import { replaced } from './list.ts'
import { type Edited, linesPasted, type Row, rowAdded, rowLowered, rowRaised, rowRemoved } from './rows.ts'

/** Draws what a row has beside its text. */
type Draw<R> = (row: R, change: (next: R) => void, name: string) => ComponentChildren

type Props<R extends Row> = {
  label: string
  help?: string
  /** One row in the words of a person: «Пункт». */
  name: string
  addLabel: string
  rows: readonly R[]
  blank: R
  most: number
  isOrdered?: boolean
  onChange: (rows: R[]) => void
  /** Before the text, for example a tick. */
  before?: Draw<R> | undefined
  /** Under the text. */
  under?: Draw<R>
}

/** Rows typed one under another. Enter adds one, Backspace in an empty one removes it, Alt and arrows move it. */
export function EditableRows<R extends Row>(props: Props<R>) {
  const { label, help, name, addLabel, blank, most, isOrdered = false, onChange, before, under } = props
  const helpId = useId()
  const rows = props.rows.length > 0 ? props.rows : [blank]
  const list = useRef<HTMLOListElement>(null)
  const focus = useRef<number | undefined>(undefined)
  useLayoutEffect(() => {
    if (focus.current === undefined) return
    const line = list.current?.querySelectorAll<HTMLElement>(`.${styles.line}`)[focus.current]
    line?.querySelector<HTMLElement>('input[type=text]')?.focus()
    focus.current = undefined
  }, [props.rows])

  const apply = (edited: Edited<R>) => {
    focus.current = edited.focus
    onChange(edited.rows)
  }
  const onPaste = (event: ClipboardEvent, at: number) => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (!/[\n\r]/.test(text.trim())) return
    event.preventDefault()
    apply(linesPasted(rows, at, text, blank, most))
  }
  return (
    <fieldset class={styles.field} aria-describedby={helpId}>
      <legend class={styles.label}>{label}</legend>
      <p id={helpId} class={styles.help}>
        {help} <span class={styles.keys}>{rowTexts.keys}</span>
      </p>
      <ol ref={list} class={styles.rows}>
        {rows.map((row, at) => {
          const change = (next: R) => onChange(replaced(rows, at, next))
          const said = row.text || rowTexts.row(name, at + 1)
          return (
            <li key={at}>
              <div class={styles.line}>
                {isOrdered && <span class={styles.number}>{at + 1}.</span>}
                {before?.(row, change, said)}
                <LineInput
                  label={rowTexts.row(name, at + 1)}
                  value={row.text}
                  onInput={(text) => change({ ...row, text })}
                  onKeyDown={(event) => {
                    const edited = editedBy(event, rows, at, blank, most)
                    if (!edited) return
                    event.preventDefault()
                    apply(edited)
                  }}
                  onPaste={(event) => onPaste(event, at)}
                />
                <RowButtons name={name} at={at} rows={rows} onEdit={apply} />
              </div>
              {under && <div class={styles.more}>{under(row, change, said)}</div>}
            </li>
          )
        })}
      </ol>
      <div>
        <Button
          kind="quiet"
          icon="plus"
          isDisabled={rows.length >= most}
          onClick={() => apply(rowAdded(rows, rows.length - 1, blank, most))}
        >
          {addLabel}
        </Button>
      </div>
    </fieldset>
  )
}

function editedBy<R extends Row>(
  { key, altKey, isComposing }: KeyboardEvent,
  rows: readonly R[],
  at: number,
  blank: R,
  most: number,
): Edited<R> | undefined {
  if (isComposing) return undefined
  if (key === 'Enter') return rowAdded(rows, at, blank, most)
  if (key === 'Backspace' && rows[at]?.text === '' && rows.length > 1) return rowRemoved(rows, at)
  if (altKey && key === 'ArrowUp') return rowRaised(rows, at)
  if (altKey && key === 'ArrowDown') return rowLowered(rows, at)
  return undefined
}

type ButtonsProps<R extends Row> = {
  name: string
  at: number
  rows: readonly R[]
  onEdit: (edited: Edited<R>) => void
}

function RowButtons<R extends Row>({ name, at, rows, onEdit }: ButtonsProps<R>) {
  return (
    <>
      {at > 0 && (
        <IconButton
          icon="arrow-up"
          label={rowTexts.up(name, at + 1)}
          onClick={() => onEdit(rowRaised(rows, at))}
        />
      )}
      {(rows.length > 1 || rows[0]?.text !== '') && (
        <IconButton
          icon="x"
          label={rowTexts.remove(name, at + 1)}
          onClick={() => onEdit(rowRemoved(rows, at))}
        />
      )}
    </>
  )
}
