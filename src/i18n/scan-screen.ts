/** The straightener of a photographed paper, to the student. */
export const scanTexts = {
  title: 'Выровнять снимок',
  looking: 'Ищу углы листа…',
  found: 'Проверь углы листа. Их двигают пальцем, мышью или стрелками.',
  notFound: 'Лист на снимке не нашёлся. Подвинь углы к краям листа или оставь снимок целиком.',
  failed:
    'Этот снимок не получилось выровнять, но сам он цел. Оставь его как есть или закрой лишние вкладки и попробуй ещё раз.',
  corners: 'Углы листа',
  /** In the order of reading round the sheet. */
  corner: ['Левый верхний угол', 'Правый верхний угол', 'Правый нижний угол', 'Левый нижний угол'],
  place: (fromLeft: number, fromTop: number) => `${fromLeft} % слева, ${fromTop} % сверху`,
  preview: 'Что получится',
  previewAlt: 'Выровненный лист',
  rotate: 'Повернуть',
  contrast: 'Контраст',
  done: 'Готово',
  /** A photo being added is taken as it is; one in an entry stays as it is. */
  cancel: 'Оставить как есть',
  /** Name of the new file; `name` comes without its ending. */
  fileName: (name: string) => `${name} (выровнено).jpg`,
  /** On the card of a picture. */
  straighten: (name: string) => `Выровнять «${name}»`,
  original: 'Исходный снимок',
  straightened: 'Выровненный снимок на месте прежнего. Исходный сохранён следом.',
  undo: 'Вернуть',
} as const

/** The hints of #media, spelt here because that module needs a browser to compile. */
export type PictureTrouble = 'blurred' | 'too-dark' | 'edge-cut' | 'too-small'

/** Beside the picture: what could be better, and how. Nothing of it stops the student. */
export const pictureTroubleWords: Record<PictureTrouble, string> = {
  blurred:
    'Снимок, похоже, смазан: мелкие буквы могут не прочитаться. Если лист рядом, сними ещё раз, держа телефон двумя руками.',
  'too-dark': 'На снимке темно. Если лист рядом, сними ещё раз у окна или под лампой.',
  'edge-cut': 'Похоже, край листа не попал в кадр. Если там что-то написано, сними ещё раз чуть дальше.',
  'too-small': 'Лист на снимке маленький: мелкие буквы могут не прочитаться. Сними ещё раз ближе.',
}
