import { longDate } from './dates.ts'
import { count } from './plural.ts'

/** «Корзина»: deleted entries, kept for 30 days with their files. */
export const trashTexts = {
  title: 'Корзина',
  lead: 'Удалённые записи лежат здесь 30 дней вместе с файлами и историей.',
  emptyTitle: 'В корзине пусто',
  emptyText: 'Если удалишь запись, её можно будет вернуть отсюда в течение 30 дней.',
  restore: 'Вернуть',
  restored: (title: string) => `«${title}» снова на месте`,
  deleteForever: 'Удалить навсегда',
  askTitle: 'Удалить навсегда?',
  ask: (title: string) =>
    `Запись «${title}» и файлы, которые больше нигде не нужны, будет нельзя вернуть. В сохранённых раньше пакетах они останутся.`,
  keep: 'Оставить',
  deletedAt: (moment: string) => `удалена ${longDate(moment.slice(0, 10))}`,
  daysLeft: (days: number) => `осталось ${count(days, 'день', 'дня', 'дней')}`,
} as const
