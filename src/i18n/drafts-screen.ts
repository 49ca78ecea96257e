/** «Черновики»: entries that have no title yet. */
export const draftsTexts = {
  title: 'Черновики',
  lead: 'Здесь записи без названия. Напиши название и нажми Enter: откроется следующая. Всё сохраняется само.',
  nameOf: (at: number, total: number) => `Название: ${at} из ${total}`,
  openEntry: 'Открыть запись',
  next: 'Показать следующие',
  done: 'Готово',
  emptyTitle: 'Черновиков нет',
  emptyText: 'У каждой записи есть название.',
  toPortfolio: 'На главную',
} as const
