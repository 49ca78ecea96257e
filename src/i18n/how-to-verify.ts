import { longDate } from './dates.ts'
import { longFingerprint } from './sign.ts'

type Letter = {
  owner: string
  receiver: string
  /** Civil date on which the bundle was made. */
  date: string
  /** Groups of the owner's key. */
  fingerprint: readonly string[]
}

/** `kak-proverit.txt` of a bundle: for a secretary who does not know the app, and for whoever helps them. */
export function howToVerify({ owner, receiver, date, fingerprint }: Letter): string {
  return `ПОРТФОЛИО ОБУЧАЮЩЕГОСЯ
${owner}
Собрано: ${longDate(date)}
Кому: ${receiver}

Это портфолио ученик собрал и передаёт сам. Оно не заменяет личное дело
и справку об успеваемости.

ПРОЧИТАТЬ

Откройте data/index.html: это страница со всеми записями и файлами.
Или data/portfolio.pdf: то же для печати. Интернет и программы не нужны.
Исходные файлы лежат в папке data/files.

ПРОВЕРИТЬ В ПРИЛОЖЕНИИ

Откройте «Портфель», «Мне прислали файл», и выберите архив целиком
или эту папку. Файлы никуда не отправляются.

ПРОВЕРИТЬ БЕЗ ПРИЛОЖЕНИЯ

1. Файлы не изменены. В папке, где лежит этот текст:

     sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt

   Каждая строка должна кончаться на OK. В macOS вместо sha256sum
   пишут shasum -a 256. В Windows сумму одного файла показывает
   команда PowerShell: Get-FileHash data\\portfolio.pdf

2. Лишних файлов нет. Сумма есть у каждого файла папки data.

3. Подпись сходится:

     openssl pkcs7 -inform DER -print_certs -in tagmanifest-sha256.txt.student.p7s -out cert.pem
     openssl cms -verify -binary -cades -inform DER -in tagmanifest-sha256.txt.student.p7s -content tagmanifest-sha256.txt -CAfile cert.pem -out out.txt

   Ответ: Verification successful. После проверки удалите
   cert.pem и out.txt: в папке не должно быть ничего лишнего.

Подписан файл tagmanifest-sha256.txt. В нём сумма файла
manifest-sha256.txt, а в том суммы всех остальных файлов, поэтому
изменить незаметно нельзя ничего.

ЧТО ЗНАЧИТ ПОДПИСЬ

Файлы подписаны ключом, созданным на устройстве владельца. Подпись
показывает, что файлы не изменены после подписания. Приложение
не проверяет личность и не выдаёт сертификат. Это не квалифицированная
электронная подпись.

Отпечаток ключа: ${longFingerprint(fingerprint)}
Ученик видит его в своём приложении: сверьте при встрече.

ЕСЛИ ШКОЛА СТАВИТ СВОЮ ПОДПИСЬ

Подпись школы тоже ставят под файлом tagmanifest-sha256.txt, отдельным
файлом рядом: tagmanifest-sha256.txt.sig. Этот файл состоит из
контрольных сумм, по нему не видно, что подписывается. Сначала прочитайте
записи и PDF, потом подписывайте.
`
}
