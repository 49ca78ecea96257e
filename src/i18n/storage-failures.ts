/**
 * The failures of #storage, as far as words need them. They are spelt here because that module needs a browser
 * to compile and this one must not; a kind that is missing here does not compile where it is explained.
 */
export interface StorageTrouble {
  readonly kind:
    | 'quota-exceeded'
    | 'storage-blocked'
    | 'newer-schema'
    | 'closed-elsewhere'
    | 'not-found'
    | 'record-damaged'
    | 'invalid-record'
    | 'changed-elsewhere'
    | 'in-trash'
    | 'snapshot-exists'
    | 'profile-exists'
    | 'profile-not-empty'
    | 'cancelled'
}

/** What to say to the student when something could not be kept or read. */
export function explainStorage({ kind }: StorageTrouble): string {
  switch (kind) {
    case 'quota-exceeded':
      return 'На устройстве не хватает места, поэтому это не сохранилось. Всё, что было сохранено раньше, цело. Освободи место и попробуй ещё раз.'
    case 'storage-blocked':
      return 'Браузер не даёт хранить здесь данные: так бывает в приватном окне или из-за запрета в настройках. Сохранённое раньше не изменилось. Открой портфолио в обычном окне.'
    case 'newer-schema':
      return 'Это портфолио сохранено более новой версией приложения. В нём ничего не изменено. Обнови страницу, чтобы получить новую версию.'
    case 'closed-elsewhere':
      return 'Портфолио обновили или удалили в другой вкладке, и эта вкладка больше не сохраняет. Скопируй то, что сейчас пишешь, и обнови страницу.'
    case 'not-found':
      return 'Здесь этого больше нет: возможно, запись удалили в другой вкладке. Остальное на месте. Посмотри в корзине или вернись к списку.'
    case 'record-damaged':
      return 'Эту запись не удаётся прочитать: её данные повреждены. Остальные записи целы. Если есть пакет с копией, возьми запись оттуда.'
    case 'invalid-record':
      return 'Это не сохранилось: какой-то текст слишком длинный или введён не так, как нужно. Прежнее на месте. Поправь написанное, и оно сохранится.'
    case 'changed-elsewhere':
      return 'Эту запись изменили в другой вкладке. Обе версии целы. Выбери, какую оставить.'
    case 'in-trash':
      return 'Эта запись лежит в корзине. То, что ты пишешь, пока осталось на экране. Верни запись из корзины и сохрани ещё раз.'
    case 'snapshot-exists':
      return 'Этот снимок уже сохранён и больше не меняется. Чтобы что-то исправить, сделай новый снимок.'
    case 'profile-exists':
      return 'Это портфолио уже есть на устройстве. В нём ничего не изменено. Открой его из списка.'
    case 'profile-not-empty':
      return 'В этом портфолио уже есть записи, поэтому пакет в него не открыт. Записи не изменены. Начни новое портфолио и открой пакет в нём.'
    case 'cancelled':
      return 'Остановлено. В портфолио ничего не добавлено.'
  }
}
