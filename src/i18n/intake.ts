import { fileSize } from './bytes.ts'

/**
 * The outcomes of #media, as far as words need them. They are spelt here because that module needs a browser
 * to compile and this one must not; a kind that is missing here does not compile where it is explained.
 */
export type IntakeTrouble =
  | { kind: 'empty-file'; name: string }
  | { kind: 'too-large'; name: string; bytes: number; limit: number }
  | { kind: 'too-many-pixels'; name: string; width: number; height: number }
  | { kind: 'damaged-picture'; name: string }
  | { kind: 'cannot-decode'; name: string }
  | { kind: 'read-error'; name: string }
  | { kind: 'cancelled'; name: string }

export type IntakeNote =
  | { kind: 'not-what-name-says'; name: string; format: keyof typeof formatWords }
  | { kind: 'looks-cut'; name: string }

/** Adding several files, under the list of them. */
export const intakeTexts = {
  progress: (done: number, total: number) =>
    `Добавлено ${done.toLocaleString('ru')} из ${total.toLocaleString('ru')}`,
  stopped: (done: number, total: number) =>
    `Остановлено. Добавлено ${done.toLocaleString('ru')} из ${total.toLocaleString('ru')}, добавленное на месте.`,
} as const

/** What a file turned out to be, after «внутри». */
const formatWords = {
  jpeg: 'картинка JPEG',
  png: 'картинка PNG',
  webp: 'картинка WebP',
  gif: 'картинка GIF',
  avif: 'картинка AVIF',
  heic: 'фотография HEIC',
  bmp: 'картинка BMP',
  tiff: 'картинка TIFF',
  svg: 'рисунок SVG',
  pdf: 'документ PDF',
  mp3: 'звукозапись MP3',
  m4a: 'звукозапись M4A',
  aac: 'звукозапись AAC',
  wav: 'звукозапись WAV',
  ogg: 'звукозапись Ogg',
  flac: 'звукозапись FLAC',
  weba: 'звукозапись WebM',
  mp4: 'видео MP4',
  mov: 'видео MOV',
  webm: 'видео WebM',
  mkv: 'видео MKV',
  ogv: 'видео Ogg',
  avi: 'видео AVI',
  html: 'веб-страница',
  text: 'обычный текст',
  zip: 'архив или документ офиса',
  unknown: 'данные неизвестного вида',
} as const

/** Why a file was not added, to the student. */
export function explainIntake(failure: IntakeTrouble): string {
  const file = `«${failure.name}»`
  switch (failure.kind) {
    case 'empty-file':
      return `Файл ${file} пустой, поэтому не добавлен. Остальное на месте. Проверь, сохранился ли он, и выбери его ещё раз.`
    case 'too-large':
      return `Файл ${file} не добавлен: в нём ${fileSize(failure.bytes)}, а браузер надёжно хранит файлы до ${fileSize(failure.limit)}. Сам файл цел. Сделай запись короче или раздели её на части.`
    case 'too-many-pixels':
      return `В картинке ${file} слишком много точек: ${pixels(failure.width)} × ${pixels(failure.height)}. Чтобы её открыть, не хватит памяти, поэтому приложение её не открывало. Сам файл цел. Уменьши картинку или приложи файл как есть.`
    case 'damaged-picture':
      return `Картинка ${file} повреждена и не открывается. Файл на устройстве не изменён. Возьми другую копию, сфотографируй заново или приложи файл как есть.`
    case 'cannot-decode':
      return `Браузер не смог открыть ${file}: не хватило памяти или такой вид файлов ему не знаком. Сам файл цел. Закрой лишние вкладки и попробуй ещё раз или приложи файл как есть.`
    case 'read-error':
      return `Файл ${file} не удалось прочитать: возможно, его перенесли, удалили или он ещё не скачан из облака. В портфеле ничего не изменилось. Найди файл и выбери его ещё раз.`
    case 'cancelled':
      return `Файл ${file} не добавлен: добавление остановлено. Файлы, которые успели добавиться, на месте.`
  }
}

/** What to know of a file that was added all the same, to the student. */
export function explainIntakeWarning(warning: IntakeNote): string {
  const file = `«${warning.name}»`
  switch (warning.kind) {
    case 'not-what-name-says':
      return `Имя ${file} обещает другое: внутри ${formatWords[warning.format]}. Файл сохранён как есть. Если это не тот файл, убери его из записи.`
    case 'looks-cut':
      return `Похоже, у картинки ${file} нет конца: она скачалась не полностью. Сохранено всё, что в ней есть. Если видно не всё, добавь её ещё раз.`
  }
}

function pixels(side: number): string {
  return side.toLocaleString('ru')
}
