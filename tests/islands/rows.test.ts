import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Table } from '#domain'
import {
  emptyTable,
  withCell,
  withColumn,
  withoutColumn,
  withoutRow,
  withRaisedRow,
  withRow,
} from '../../src/islands/entry/answers/table-edits.ts'
import { linesPasted, rowAdded, rowLowered, rowRaised, rowRemoved } from '../../src/islands/entry/rows.ts'

const blank = { text: '' }
const rowsOf = (...texts: string[]) => texts.map((text) => ({ text }))
const most = 5

describe('Rows typed one under another', () => {
  test('Enter adds an empty row after this one and goes there', () => {
    expect(rowAdded(rowsOf('а', 'б'), 0, blank, most)).toEqual({ rows: rowsOf('а', '', 'б'), focus: 1 })
  })

  test('Enter does nothing when there are as many rows as there may be', () => {
    const full = rowsOf('1', '2', '3', '4', '5')

    expect(rowAdded(full, 4, blank, most)).toEqual({ rows: full, focus: 4 })
  })

  test('Backspace takes an empty row away and goes to the one before', () => {
    expect(rowRemoved(rowsOf('а', '', 'б'), 1)).toEqual({ rows: rowsOf('а', 'б'), focus: 0 })
    expect(rowRemoved(rowsOf('', 'б'), 0)).toEqual({ rows: rowsOf('б'), focus: 0 })
  })

  test('a row goes up and down with the focus, and not over the edge', () => {
    expect(rowRaised(rowsOf('а', 'б', 'в'), 2)).toEqual({ rows: rowsOf('а', 'в', 'б'), focus: 1 })
    expect(rowLowered(rowsOf('а', 'б', 'в'), 0)).toEqual({ rows: rowsOf('б', 'а', 'в'), focus: 1 })
    expect(rowRaised(rowsOf('а', 'б'), 0).rows).toEqual(rowsOf('а', 'б'))
    expect(rowLowered(rowsOf('а', 'б'), 1).rows).toEqual(rowsOf('а', 'б'))
  })

  test('pasted lines become rows, and no more than fit', () => {
    expect(linesPasted(rowsOf('Купить ', 'в'), 0, 'хлеб\r\nмолоко\n\n', blank, most)).toEqual({
      rows: rowsOf('Купить хлеб', 'молоко', 'в'),
      focus: 1,
    })
    expect(linesPasted(rowsOf(''), 0, '1\n2\n3\n4\n5\n6\n7', blank, most).rows).toHaveLength(most)
  })

  test('rowRaised() undoes rowLowered()', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 8 }), fc.nat(6), (texts, place) => {
        const rows = rowsOf(...texts)
        const at = place % (rows.length - 1)
        const lowered = rowLowered(rows, at)
        expect(rowRaised(lowered.rows, lowered.focus).rows).toEqual(rows)
      }),
    )
  })
})

describe('A table', () => {
  const edits: ((table: Table) => Table)[] = [
    withRow,
    withColumn,
    (table) => withoutRow(table, 0),
    (table) => withoutColumn(table, 0),
    (table) => withRaisedRow(table, 1),
    (table) => withCell(table, 0, 1, 'Урок'),
  ]

  test('stays whole under any edits: every row is as long as there are columns (S0-32)', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...edits), { maxLength: 60 }), (chain) => {
        const table = chain.reduce((one, edit) => edit(one), emptyTable)
        expect(table.columns.length).toBeGreaterThanOrEqual(1)
        expect(table.columns.length).toBeLessThanOrEqual(12)
        expect(table.rows.every((cells) => cells.length === table.columns.length)).toBe(true)
      }),
    )
  })
})
