/** `npm run verify`: checks a bundle in the terminal. Read by whoever receives bundles by the dozen. */
export const verifyCommandTexts = {
  help: `Проверяет пакет портфолио: архив ZIP, распакованную папку или PDF из пакета.

    npm run verify -- <файл или папка> [--json]

    --json   вывести все факты в формате JSON
    --help   эта справка

Код завершения:
    0   файлы целы, подписано владельцем или подтверждено школой
    2   проверять нечего: путь не указан или не читается
    3   файлы целы, издатель неизвестен
    4   не подписано
    5   изменено или повреждено`,
  unreadable: (path: string) => `Не читается: ${path}`,
  bundleOf: (owner: string, receiver: string, date: string) => `${owner} · для «${receiver}» · ${date}`,
} as const
