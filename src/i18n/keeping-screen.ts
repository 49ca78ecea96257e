import type { logActs } from '#domain'
import { fileSize } from './bytes.ts'
import { clock, longDate } from './dates.ts'
import { count } from './plural.ts'

type LogAct = (typeof logActs)[number]

/** «Сохранность»: what is stored on this device, how safely, and when the last copy was made. */
export const keepingTexts = {
  title: 'Сохранность',
  lead: 'Портфель лежит в этом браузере на этом устройстве и никуда сам не отправляется.',
  persisted: {
    yes: 'Браузер обещал хранить портфель',
    no: 'Браузер пока ничего не обещал',
    unknown: 'Этот браузер не говорит, будет ли хранить',
  },
  persistedText: {
    yes: 'Он не удалит записи сам, даже если место на устройстве кончится. Очистка данных браузера вручную всё равно их удалит: держи копию.',
    no: 'Когда место на устройстве кончается, браузер может удалить данные сайтов. Так бывает редко, но копия спасёт в любом случае.',
    unknown: 'Надёжнее всего сохранять копию и добавить «Портфель» на экран устройства.',
  },
  ask: 'Попросить хранить',
  askTitle: 'Попросить браузер хранить портфель?',
  askText:
    'Первая запись сохранена. Браузер умеет пообещать, что не удалит её сам. Если он ответит «нет», это нормально: тогда важнее копия.',
  answeredNo: 'Браузер ответил «нет». Это обычный ответ: сохраняй копию, и ничего не пропадёт.',
  later: 'Не сейчас',
  copy: 'Последняя копия',
  noCopy: 'Копии ещё нет',
  copyAt: (moment: string) => `${longDate(moment.slice(0, 10))}, ${clock(new Date(moment))}`,
  changed: (value: number) =>
    value === 0
      ? 'После неё ничего не менялось.'
      : `С тех пор ${count(value, 'запись изменилась', 'записи изменились', 'записей изменились')}.`,
  copyText: 'Копия — это пакет со всем портфелем. Сохрани его на флешку или в облако семьи.',
  makeCopy: 'Сохранить копию',
  inside: 'Что хранится',
  entries: 'Записи',
  files: 'Файлы',
  size: 'Вес файлов',
  used: 'Занято этим сайтом',
  usedOf: (usage: number, quota: number) => `${fileSize(usage)} из ${fileSize(quota)}`,
  nearlyFull: 'Место скоро кончится. Сохрани копию и удали из корзины ненужное.',
  free: 'Освободить место',
  freed: (value: number) =>
    value === 0
      ? 'Лишних файлов нет'
      : `${count(value, 'файл удалён', 'файла удалены', 'файлов удалены')}: они больше нигде не использовались`,
  log: 'Журнал',
  logEmpty: 'Здесь появится, что и когда было передано, показано или удалено.',
  logAct: {
    'portfolio-started': 'Портфель начат',
    'portfolio-imported': 'Портфель открыт из пакета',
    'entry-trashed': 'Запись убрана в корзину',
    'entry-restored': 'Запись возвращена',
    'entry-deleted': 'Запись удалена навсегда',
    'bundle-handed-over': 'Пакет сохранён для передачи',
    'showcase-saved': 'Витрина сохранена',
    'slides-shown': 'Слайды показаны классу',
    'key-created': 'Создан ключ владельца',
    'request-made': 'Сохранена просьба подтвердить',
    'reply-taken': 'Принят ответ на просьбу',
    'snapshot-taken': 'Сохранён снимок при переходе',
    'table-imported': 'Записи перенесены из таблицы',
    'table-saved': 'Сохранена таблица достижений',
  } as const satisfies Record<LogAct, string>,
} as const
