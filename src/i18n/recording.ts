/** Recording sound in the app. */
export const recordingTexts = {
  title: 'Запись звука',
  ready: 'Стихи, речь, игра на инструменте. Запись останется на этом устройстве.',
  start: 'Начать запись',
  asking: 'Разреши браузеру микрофон: вопрос появился вверху окна.',
  going: 'Идёт запись',
  stop: 'Остановить',
  listen: 'Послушай, что получилось',
  keep: 'Оставить',
  again: 'Записать ещё раз',
  cancel: 'Не записывать',
  nothing: 'Запись получилась пустой. Попробуй ещё раз.',
} as const

/** The outcomes of #media, spelt here because that module needs a browser to compile. */
export type RecordTrouble = {
  kind: 'no-recorder' | 'not-allowed' | 'no-microphone' | 'microphone-busy'
}

export function explainRecording({ kind }: RecordTrouble): string {
  switch (kind) {
    case 'no-recorder':
      return 'Этот браузер не записывает звук. Запиши диктофоном и добавь готовый файл: кнопка «Выбрать файлы».'
    case 'not-allowed':
      return 'Микрофон не разрешён, поэтому записи нет. В портфеле ничего не изменилось. Разреши микрофон в настройках сайта (значок слева от адреса) и попробуй ещё раз.'
    case 'no-microphone':
      return 'Микрофон не найден. Подключи его или запиши звук телефоном и добавь готовый файл.'
    case 'microphone-busy':
      return 'Микрофон не отвечает: возможно, он занят другой программой. Закрой её и попробуй ещё раз.'
  }
}
