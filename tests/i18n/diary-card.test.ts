import { expect, test } from 'vitest'
import { newEntry, Sha256Hex } from '#domain'
import { diaryCard } from '#i18n'

const now = new Date('2026-11-14T12:00:00Z')

test('diaryCard() is a text in the order of the fields of a diary (S1-27, S1-47)', () => {
  const entry = newEntry('achievement', undefined, now, 'olympiad')
  if (entry.kind !== 'achievement') throw new Error('Cannot test: an achievement was asked for')
  const file = Sha256Hex.parse('a'.repeat(64))

  const card = diaryCard({
    ...entry,
    title: 'Олимпиада по физике',
    date: '2026-11-14',
    eventLevel: 'municipal',
    resultText: 'Призёр',
    place: 2,
    subject: 'Физика',
    event: { name: 'ВсОШ', organiser: 'Управление образования', city: 'Лесогорск' },
    supervisor: 'Орлова Н. П.',
    coAuthors: 'Костя',
    evidence: [{ file, document: 'diploma', number: '114-7' }],
    story: { whatIDid: 'Решил три задачи.\n', whatILearned: 'Проверять' },
  })

  expect(card).toBe(
    [
      'Дата: 14.11.2026',
      'Название: Олимпиада по физике',
      'Вид: Предметная олимпиада',
      'Уровень: Муниципальный',
      'Результат: Призёр, 2 место',
      'Мероприятие: ВсОШ',
      'Организатор: Управление образования, Лесогорск',
      'Предмет: Физика',
      'Документ: Диплом № 114-7',
      'Описание: Решил три задачи.',
    ].join('\n'),
  )
})

test('diaryCard() leaves out what is not known', () => {
  const entry = newEntry('work', undefined, now, 'project')
  if (entry.kind !== 'work') throw new Error('Cannot test: a work was asked for')

  expect(diaryCard({ ...entry, title: 'Теплица', date: '2026' })).toBe(
    'Дата: 2026\nНазвание: Теплица\nВид: Проект',
  )
})
