/** The same file or the same title stands elsewhere: a reason to look, not to stop. */
export const duplicateTexts = {
  title: 'Похоже, такое уже есть',
  file: 'Тот же файл лежит в записи',
  name: 'То же название и тот же учебный год у записи',
  text: 'Если это одно и то же, лишнюю запись можно удалить. Если нет, ничего делать не нужно.',
} as const
