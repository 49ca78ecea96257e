/** What the scripts of the repository say in the terminal, to whoever runs or develops the app. */
export const scriptTexts = {
  unknownTask: (names: readonly string[]) => `Такой задачи нет. Есть: ${names.join(', ')}.`,
  serving: (address: string) => `Портфель открыт: ${address}\nОстановить: Ctrl+C.`,
  bringingBrowser: 'Браузер для проверок не найден, пробую установить.',
  noBrowser:
    'Браузера для проверок нет, и установить его не удалось. Сценарии в браузере пропущены.\n' +
    'Установите Chromium или Chrome либо укажите путь в переменной PORTFEL_CHROMIUM.',
  noJudges: (programs: readonly string[]) =>
    `Нет программ ${programs.join(', ')}: проверки, которым они нужны, будут пропущены.`,
  step: (name: string) => `\n▸ ${name}`,
  stepPassed: (name: string, seconds: number) =>
    `✓ ${name}, ${seconds.toLocaleString('ru', { maximumFractionDigits: 1 })} с`,
  stepFailed: (name: string, output: string) => `✗ ${name}\n${output}\n`,
  failedSteps: (names: readonly string[]) => `\nНе прошло: ${names.join(', ')}.`,
} as const
