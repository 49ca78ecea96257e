import type { ContentsFailure, OpenFailure, PlanFailure, RejectReason, WriteFailure } from '#bundle'
import { fileSize } from './bytes.ts'
import { count } from './plural.ts'

/** What stands inside a bundle for those who open its parts by hand. */
export const bundleTexts = {
  /** External-Description of `bag-info.txt`. */
  description: 'Портфолио обучающегося: записи, файлы и PDF. Как проверить: kak-proverit.txt',
} as const

/** Why a bundle was not written. Read by the student. */
export function explainWrite(failure: WriteFailure | PlanFailure): string {
  switch (failure.kind) {
    case 'file-not-described':
      return 'В одной из записей стоит файл, которого нет на устройстве, поэтому пакет не собран. Остальное цело. Открой записи с файлами, убери потерянный и попробуй ещё раз.'
    case 'file-unreadable':
      return `Файл «${failure.name}» не удалось прочитать, поэтому пакет не собран. Остальное цело. Обнови страницу и попробуй ещё раз, а если не выйдет, добавь этот файл в запись заново.`
    case 'file-changed':
      return `Файл «${failure.name}» на устройстве уже не тот, каким его добавили, поэтому пакет не собран. Остальное цело. Добавь этот файл в запись заново.`
    case 'archive-too-large':
      return `Пакет вышел бы больше ${fileSize(failure.limit)}, такие не собираются. Всё цело. Сними отметку с больших видео и собери их отдельным пакетом.`
    case 'too-many-entries':
      return `В пакет помещается не больше ${count(failure.limit, 'файла', 'файлов', 'файлов')}. Всё цело. Собери два пакета поменьше.`
    case 'entry-too-large':
      return `Файл «${failure.path}» больше ${fileSize(failure.limit)}, в пакет он не поместится. Всё цело. Сними отметку с записи, где он стоит.`
  }
}

/** Why a bundle was not opened. Read by a student or by an adult, so nobody is addressed. */
export function explainOpen(failure: OpenFailure): string {
  switch (failure.kind) {
    case 'not-an-index':
    case 'newer-format':
    case 'index-wrong':
    case 'index-missing':
    case 'items-missing':
    case 'item-wrong':
    case 'file-wrong':
    case 'not-in-the-index':
    case 'summary-wrong':
      return explainContents(failure)
    default:
      return `Файл не открыт: ${rejectWords(failure)}.`
  }
}

/** What is wrong with what a bundle says of itself. */
export function explainContents(failure: ContentsFailure): string {
  switch (failure.kind) {
    case 'newer-format':
      return 'Пакет собран более новой версией приложения. Чтобы прочитать записи, нужно обновить приложение; страница index.html и PDF внутри пакета читаются и так.'
    case 'index-missing':
      return 'В пакете нет описи portfolio.json или её нельзя прочитать.'
    case 'items-missing':
      return 'В этом PDF есть опись, но нет самих записей: он собран прежней версией приложения. Записи можно прочитать в нём глазами, а перенести их можно из пакета.'
    case 'not-an-index':
      return 'Опись portfolio.json не от этого приложения.'
    case 'index-wrong':
      return `Опись portfolio.json составлена с ошибкой${failure.where && `: ${failure.where}`}.`
    case 'item-wrong':
      return `Запись ${failure.path} не такая, как в описи, или принадлежит другому портфолио.`
    case 'file-wrong':
      return `Файл ${failure.path} не такой, как в описи.`
    case 'not-in-the-index':
      return `Файла ${failure.path} нет в описи, или он стоит в ней дважды.`
    case 'summary-wrong':
      return 'Сводка summary.json не от этого пакета.'
  }
}

/** Why an archive or a folder is not taken at all: the end of the sentence «Архив отклонён: …». */
export function rejectWords(reason: RejectReason): string {
  switch (reason.kind) {
    case 'not-a-zip':
      return 'это не архив ZIP'
    case 'cut-off':
      return 'файл обрывается, возможно, он не докачался'
    case 'bytes-before-start':
      return 'перед архивом или в нём есть данные, которых нет в оглавлении'
    case 'bytes-after-end':
      return 'после конца архива есть лишние данные'
    case 'archive-comment':
      return 'в архив вписан посторонний комментарий'
    case 'several-volumes':
      return 'это часть архива из нескольких томов'
    case 'zip64':
      return 'архив записан в формате Zip64, пакеты такими не бывают'
    case 'broken-directory':
      return 'оглавление архива повреждено'
    case 'archive-too-large':
      return `он больше ${fileSize(reason.limit)}`
    case 'too-many-entries':
      return `в нём больше ${count(reason.limit, 'файла', 'файлов', 'файлов')}`
    case 'cannot-read':
      return 'файл перестал читаться: его могли переместить или вынуть флешку'
    default:
      return 'path' in reason ? pathWords(reason) : bagWords(reason)
  }
}

type WithPath = Extract<RejectReason, { path: string }>
type Bare = Extract<
  RejectReason,
  {
    kind:
      | 'name-not-utf8'
      | 'not-one-folder'
      | 'not-a-bag'
      | 'wrong-declaration'
      | 'wrong-oxum'
      | 'manifest-not-listed'
  }
>

function bagWords(reason: Bare): string {
  switch (reason.kind) {
    case 'name-not-utf8':
      return 'имя файла записано в неизвестной кодировке'
    case 'not-one-folder':
      return 'внутри должна быть одна папка'
    case 'not-a-bag':
      return 'это не пакет портфолио: нет файла bagit.txt'
    case 'wrong-declaration':
      return 'файл bagit.txt не такой, как должен быть'
    case 'wrong-oxum':
      return 'в bag-info.txt указано другое число файлов или другой объём'
    case 'manifest-not-listed':
      return 'список контрольных сумм не защищён подписью'
  }
}

function pathWords(reason: WithPath): string {
  const name = `«${reason.path}»`
  switch (reason.kind) {
    case 'unsafe-name':
      return `опасное имя файла ${name}`
    case 'same-name':
      return `имя ${name} встречается дважды`
    case 'twin-names':
      return `имена ${name} и «${reason.twin}» совпадут на другом компьютере`
    case 'not-a-plain-file':
      return `${name} — не обычный файл`
    case 'encrypted':
      return `файл ${name} закрыт паролем`
    case 'unknown-compression':
      return `файл ${name} сжат неизвестным способом`
    case 'entry-too-large':
    case 'file-too-large':
      return `файл ${name} больше ${fileSize(reason.limit)}`
    case 'packed-too-tightly':
      return `файл ${name} сжат сильнее, чем бывает у настоящих файлов`
    case 'headers-differ':
      return `о файле ${name} архив говорит в двух местах разное`
    case 'overlapping-entries':
      return `файл ${name} заходит на место другого`
    case 'hidden-bytes':
      return `за файлом ${name} спрятаны данные`
    case 'wrong-size':
      return `размер файла ${name} не тот, что указан`
    case 'wrong-checksum':
      return `контрольная сумма файла ${name} в архиве неверна`
    case 'broken-data':
      return `файл ${name} повреждён`
    case 'foreign-file':
      return `в нём посторонний файл ${name}`
    case 'tag-file-missing':
      return `нет файла ${name}`
    case 'tag-file-not-listed':
      return `файл ${name} не защищён подписью`
    case 'broken-manifest':
      return `список контрольных сумм ${name} повреждён, строка ${reason.line}`
    case 'path-twice-in-manifest':
      return `файл ${name} стоит в списке контрольных сумм дважды`
    case 'path-outside-the-bag':
      return `список контрольных сумм указывает на чужой файл ${name}`
  }
}
