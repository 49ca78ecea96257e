import { count } from './plural.ts'

/** «Архив»: entries out of the active view. Nothing here is ever deleted by itself. */
export const archiveTexts = {
  title: 'Архив',
  lead: 'Записи, убранные из разделов. Они хранятся целиком, сколько угодно, и любую можно вернуть.',
  restore: 'Вернуть из архива',
  restored: (title: string) => `«${title}» снова в разделе`,
  undo: 'Отменить',
  more: 'Показать ещё',
  emptyTitle: 'В архиве пусто',
  emptyText: 'В конце года или перед новой школой можно оставить самое важное, а остальное убрать сюда.',
  toTransition: 'Подвести итог',
  /** At the foot of a section. */
  inArchive: (value: number) => `В архиве ${count(value, 'запись', 'записи', 'записей')} этого раздела`,
  /** Over an entry that lies in the archive. */
  isArchived: 'Эта запись в архиве. В разделах её не видно.',
} as const
