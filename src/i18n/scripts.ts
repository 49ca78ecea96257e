import { count } from './plural.ts'

type WeighedPage = { page: string; measure: keyof typeof measureWords; bytes: number; limit: number }

const measureWords = {
  script: 'код',
  page: 'страница и стили',
  atOnce: 'хранится для работы без сети сразу',
  later: 'хранится для работы без сети потом',
  readers: 'чтение PDF и HEIC, хранится потом',
  pictures: 'снимки в справке, хранятся потом',
} as const

const kilobytes = (bytes: number) =>
  (bytes / 1000).toLocaleString('ru', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).padStart(5)

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
  withoutScenarios: 'Отчёта о сценариях в браузере нет: посчитаны только модульные тесты.',
  namedOf: (named: number, total: number) =>
    `Требований, названных в прошедших тестах: ${named} из ${total}.`,
  share: ({ name, named, total }: { name: string; named: number; total: number }) =>
    `  ${name.padEnd(5)} ${String(named).padStart(3)} из ${total}`,
  notNamed: 'Не названы:',
  pictured: (path: string) => `Снимок: ${path}`,
  weight: ({ page, measure, bytes, limit }: WeighedPage) =>
    `${bytes > limit ? '✗' : '✓'} ${kilobytes(bytes)} из ${kilobytes(limit)} кБ  ${page}, ${measureWords[measure]}`,
} as const

/** What the checks of the repository complain about, to its developers. */
export const checkTexts = {
  cyrillic: (path: string, line: number) => `${path}:${line}: русские слова живут в src/i18n и content.`,
  longFile: (path: string, lines: number, longest: number) =>
    `${path}: ${lines} строк, а больше ${longest} быть не должно.`,
  siteImport: (path: string, name: string) => `${path}: страница не может обращаться к «${name}».`,
  unknownModule: (name: string) => `src/${name}: такого модуля нет в таблице слоёв.`,
  noFace: (name: string) => `package.json: нет лица #${name} у модуля ${name}.`,
  foreignFace: (name: string) => `package.json: лицо ${name} ведёт к модулю, которого нет в таблице слоёв.`,
  notTypedPortable: (name: string) => `tsconfig.portable.json: модуль ${name} не проверяется без DOM.`,
  noTests: (name: string) => `tests/${name}: у модуля ${name} нет тестов.`,
  unknownScript: (path: string, name: string) => `${path}: команды «npm run ${name}» нет в package.json.`,
  machinePath: (path: string, line: number, found: string) =>
    `${path}:${line}: «${found}» есть только на одной машине.`,
  found: (amount: number) => `Всего: ${count(amount, 'замечание', 'замечания', 'замечаний')}.`,
} as const
