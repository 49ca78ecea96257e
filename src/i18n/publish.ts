import type { PublishFailure } from '#publish'
import { longDate } from './dates.ts'
import { count } from './plural.ts'

/** What `npm run publish` says in the terminal, to the keeper of a school's site. */
export const publishTexts = {
  usage: `Как пользоваться:
  npm run publish -- витрина.zip [--slug masha-v]   положить витрину на сайт
  npm run publish -- --remove masha-v               снять витрину с сайта`,
  cannotRead: (path: string) => `Файл «${path}» не открылся. Проверьте путь.`,
  slugTaken: (slug: string) =>
    `Адрес /showcase/${slug}/ уже занят. Чтобы заменить ту витрину, повторите команду с --slug ${slug}; чтобы положить рядом, назовите другой адрес.`,
  notThere: (slug: string) => `Витрины /showcase/${slug}/ на сайте нет.`,
  published: (slug: string, name: string, entries: number, pictures: number) =>
    `Готово к сборке: /showcase/${slug}/
${name}: ${count(entries, 'запись', 'записи', 'записей')}, ${count(pictures, 'картинка', 'картинки', 'картинок')}.
До публикации школе нужно отдельное согласие на распространение персональных данных (закон № 152-ФЗ, статья 10.1) с адресом этой страницы. Соберите сайт: npm run build.`,
  until: (date: string) => `После ${longDate(date)} сборка пропустит эту витрину.`,
  removed: (slug: string) =>
    `Витрина /showcase/${slug}/ снята. Соберите сайт (npm run build) и загрузите его заново.
Копии могли остаться на прежней странице до новой загрузки, в архиве, который вам прислали, на компьютере в классе, в переписке и в поисковиках.`,
} as const

/** Why a ZIP is not published, to the keeper of a site. The site stays as it was. */
export function explainPublish(failure: PublishFailure): string {
  switch (failure.kind) {
    case 'archive-refused':
      return 'Это не архив витрины, или он повреждён. Попросите прислать его ещё раз.'
    case 'foreign-file':
      return `В архиве лишний файл «${failure.path}». На сайт попадает только то, что владелец показал на витрине.`
    case 'content-missing':
      return 'В архиве нет файла showcase.json: это не витрина из «Портфеля».'
    case 'content-damaged':
      return 'Файл showcase.json повреждён или изменён вручную. Попросите прислать витрину ещё раз.'
    case 'newer-content':
      return `Витрина сделана в более новой версии «Портфеля» (${failure.format}). Обновите программу сайта.`
    case 'term-is-over':
      return `Срок показа этой витрины прошёл: ${longDate(failure.validUntil)}. Попросите владельца сделать новую.`
    case 'bad-slug':
      return `Адрес «${failure.slug}» не подходит: нужны строчные латинские буквы, цифры и одиночные дефисы. Назовите его сами: --slug masha-v.`
    case 'picture-missing':
      return `В архиве не хватает картинки ${failure.name}.`
    case 'picture-misnamed':
    case 'picture-not-recognised':
      return `Файл ${failure.name} не картинка, или она повреждена.`
    case 'picture-too-large':
      return `Картинка ${failure.name} слишком велика для витрины.`
    case 'picture-has-metadata':
      return `В картинке ${failure.name} остались сведения о съёмке (${failure.part}). Попросите сделать витрину заново в «Портфеле»: он их убирает.`
  }
}
