import { longDate } from './dates.ts'

type Letter = {
  /** «Просьба подтвердить записи» or «Ответ на просьбу». */
  kind: 'request' | 'reply'
  from: string
  to: string
  /** Civil date. */
  date: string
}

const titles = {
  request: 'ПРОСЬБА ПОДТВЕРДИТЬ ЗАПИСИ ПОРТФОЛИО',
  reply: 'ОТВЕТ НА ПРОСЬБУ ПОДТВЕРДИТЬ ЗАПИСИ',
}
const signatures = { request: 'student', reply: 'sender' }

/** `kak-proverit.txt` of a request or a reply. */
export function letterNote({ kind, from, to, date }: Letter): string {
  const signature = `tagmanifest-sha256.txt.${signatures[kind]}.p7s`
  return `${titles[kind]}
От кого: ${from}
Кому: ${to}
Собрано: ${longDate(date)}

Откройте «Портфель», «Мне прислали файл», и выберите этот архив
целиком. Интернет и регистрация не нужны, файл никуда
не отправляется.

ПРОВЕРИТЬ БЕЗ ПРИЛОЖЕНИЯ

     sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt
     openssl pkcs7 -inform DER -print_certs -in ${signature} -out cert.pem
     openssl cms -verify -binary -cades -inform DER -in ${signature} -content tagmanifest-sha256.txt -CAfile cert.pem -out out.txt

Каждая строка первой команды должна кончаться на OK, последняя отвечает
Verification successful. Подпись показывает, что файлы не изменены.
Личность подписавшего она не доказывает, и это не квалифицированная
электронная подпись.
`
}
