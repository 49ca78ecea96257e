/** What a system shows of the installed app: in its list of apps, on the icon's menu, in its install question. */
export const manifestTexts = {
  name: 'Портфель',
  description: 'Школьное портфолио, которое хранится на твоём устройстве и работает без интернета',
  /** Under a long press on the icon. */
  shortcuts: {
    add: 'Новая грамота',
    show: 'Показать классу',
    handover: 'Передать пакет',
  },
  /** Read aloud in place of the two pictures of the install question. */
  screens: { narrow: 'Достижения на телефоне', wide: 'Портфель на большом экране' },
} as const
