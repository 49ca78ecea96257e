import { expect, test } from 'vitest'
import { Entry, newEntry } from '#domain'
import { count, entryChips, entryFacts, entryLine, fileSize, longDate, shortDate } from '#i18n'

test.each([
  [1, '1 запись'],
  [3, '3 записи'],
  [11, '11 записей'],
  [21, '21 запись'],
  [112, '112 записей'],
])('count() agrees the noun with %i', (value, words) => {
  expect(count(value, 'запись', 'записи', 'записей')).toBe(words)
})

test.each([
  ['2026-11-14', '14 ноя 2026', '14 ноября 2026 г.'],
  ['2026-05', 'май 2026', 'май 2026 г.'],
  ['2026', '2026', '2026 год'],
])('shortDate() and longDate() say only what %s knows', (date, short, long) => {
  expect(shortDate(date)).toBe(short)
  expect(longDate(date)).toBe(long)
})

test.each([
  [0, '0 Б'],
  [2400, '2,3 КБ'],
  [224_395_264, '214 МБ'],
])('fileSize() writes %i bytes for people', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words)
})

const now = new Date('2026-11-20T10:00:00Z')
const olympiad = Entry.parse({
  ...newEntry('achievement', { section: 'achievements', item: 'projects' }, now),
  title: 'Олимпиада по физике',
  date: '2026-11-14',
  subject: 'Физика',
  eventLevel: 'municipal',
  resultText: 'Призёр',
  place: 2,
  event: { organiser: 'Управление образования' },
})

test('entryLine() puts result, place and organiser into one line', () => {
  expect(entryLine(olympiad)).toBe('Призёр · 2 место · Управление образования')
})

test('entryChips() name subject and level', () => {
  expect(entryChips(olympiad)).toEqual(['Физика', 'Муниципальный уровень'])
})

test('entryFacts() leave out what is not known', () => {
  expect(entryFacts(olympiad).map((fact) => fact.label)).toEqual([
    'Дата',
    'Вид',
    'Область',
    'Предмет',
    'Уровень',
    'Результат',
    'Организатор',
  ])
})
