import { expect, test } from 'vitest'
import { tableWords } from '#i18n'
import { readDate } from '../../src/tables/read-date.ts'

test.each([
  ['07.04.2024', '2024-04-07'],
  ['7.4.24', '2024-04-07'],
  ['07/04/2024', '2024-04-07'],
  ['2024-04-07', '2024-04-07'],
  ['7 апреля 2024 г.', '2024-04-07'],
  ['март 2025', '2025-03'],
  ['в мае 2025', '2025-05'],
  ['03.2025', '2025-03'],
  ['2025', '2025'],
  ['2025 г.', '2025'],
  ['45389', '2024-04-07'],
])('readDate() reads «%s» as %s', (cell, date) => {
  expect(readDate(cell, tableWords)).toEqual({ date, isSure: true })
})

test.each([
  ['12.10.2023 – 14.10.2023', '2023-10-14'],
  ['12-14.10.2023', '2023-10-14'],
  ['12–14 октября 2023', '2023-10-14'],
  ['2023/24', '2024'],
  ['2023-2024 учебный год', '2024'],
])('readDate() chooses of «%s» the end, %s, and says that it chose', (cell, date) => {
  expect(readDate(cell, tableWords)).toEqual({ date, isSure: false })
})

test.each(['', 'вчера', '31.02.2024', '12', '7', '00.13.2024', '99999999', 'победитель'])(
  'readDate() finds no date in «%s»',
  (cell) => {
    expect(readDate(cell, tableWords)).toBeUndefined()
  },
)
