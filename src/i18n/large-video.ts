import { fileSize } from './bytes.ts'

/** A large video, before it is brought in. The student decides. */
export const largeVideoTexts = {
  title: 'Большое видео',
  size: (name: string, bytes: number) => `«${name}» занимает ${fileSize(bytes)}.`,
  left: (bytes: number) => `Браузер сейчас разрешает занять ещё ${fileSize(bytes)}.`,
  noRoom: 'Оно не поместится.',
  cost: 'Каждая копия портфеля и каждый пакет для школы станут тяжелее на столько же. Обычно хватает одной-двух минут главного.',
  keep: 'Всё равно сохранить',
  leave: 'Не сохранять',
  shorter: 'Снять короче',
} as const
