import type { BrokenReason, SignatureFacts, TimeStanding, UnsupportedSignature, UnwrapFailure } from '#sign'

/** The owner's key and its recovery phrase. Read by the student. */
export const keyTexts = {
  fingerprint: 'Отпечаток ключа',
  /** Under the fingerprint where it stands for the first time. */
  fingerprintAbout:
    'Короткое имя твоего ключа. Школа видит такое же при проверке пакета: если совпали все группы, пакет подписан твоим ключом.',
  phrase: 'Шесть слов для восстановления',
  phraseAbout:
    'Эти слова открывают запасную копию твоего ключа. Запиши их на бумаге в том же порядке и храни дома. Фотографировать и пересылать их не надо: кто знает слова и взял копию, сможет подписывать как ты.',
  phraseLost:
    'Слова нигде не хранятся, и восстановить их никто не сможет. Без них копию ключа не открыть; записи при этом останутся целы.',
  phraseWritten: 'Слова записаны',
  phraseAsk: 'Напиши шесть слов по порядку',
  phraseHint: 'Большие буквы и лишние пробелы не мешают.',
  /** A key made on another device comes back here. */
  haveCopy: 'У меня есть копия ключа с другого устройства',
  copyFile: 'Выбрать файл с копией ключа',
  openCopy: 'Открыть ключ',
  copyTitle: 'Ключ владельца',
  copyText:
    'Копия ключа в файле бесполезна без шести слов. Положи её рядом с копией портфеля: на новом устройстве пакеты будут подписаны тем же ключом.',
  saveCopy: 'Сохранить копию ключа',
  copySaved: 'Копия ключа сохранена. Открыть её можно только шестью словами.',
} as const

/** Beside the fingerprint in the answer of a check. Read by a secretary. */
export function compareFingerprint(groups: readonly string[]): string {
  return `Ключ создан на устройстве ученика. Сверьте отпечаток при встрече: ${shortFingerprint(groups)}`
}

/** «7F3A 91C0 · 22DE 4B18»: enough to tell keys apart on a sheet of paper. */
export function shortFingerprint(groups: readonly string[]): string {
  return longFingerprint(groups.slice(0, 4))
}

/** All the groups, to be read aloud in pairs. */
export function longFingerprint(groups: readonly string[]): string {
  return groups.join(' ').replace(/(\S+ \S+) (?=\S)/g, '$1 · ')
}

export function explainUnwrap(failure: UnwrapFailure): string {
  switch (failure.kind) {
    case 'not-a-wrapped-key':
      return 'Это не копия ключа, или она повреждена. Записи на месте. Попробуй другую копию.'
    case 'wrong-passphrase':
      return 'Ключ не открылся. Проверь, что слов шесть, они стоят по порядку и написаны без ошибок. Записи на месте, попыток сколько угодно.'
    case 'certificate-does-not-fit':
      return 'Слова верные, но ключ и сертификат от разных портфелей. Записи на месте. Попробуй другую копию.'
  }
}

/** What a check found out about one signature. */
export function explainSignature(facts: SignatureFacts): string {
  switch (facts.kind) {
    case 'valid':
      return 'Подпись верна: файлы не менялись после того, как их подписали.'
    case 'broken':
      return brokenWords[facts.reason]
    case 'unsupported':
      return explainUnsupported(facts)
  }
}

const brokenWords: Record<BrokenReason, string> = {
  malformed: 'Файл подписи повреждён, или это не подпись.',
  'other-content':
    'Подпись не от этих файлов: их изменили после подписания или подпись взята из другого пакета.',
  'other-signature': 'Подпись не сходится с ключом: её изменили или подставили.',
  'certificate-replaced': 'К подписи приложен не тот сертификат, с которым её делали.',
  'wrong-key-usage': 'Этому ключу нельзя подписывать документы.',
}

function explainUnsupported(signature: UnsupportedSignature): string {
  switch (signature.feature) {
    case 'algorithm':
      return signature.oid.startsWith(gost)
        ? 'Подпись сделана по ГОСТ. Здесь она не проверяется: проверьте её на Госуслугах или в программе, которой пользуется школа.'
        : 'Подпись сделана способом, который здесь не проверяется. Это не значит, что она неверна.'
    case 'too-large':
      return 'Файл подписи больше мегабайта и здесь не проверяется.'
    case 'several-signers':
      return 'В файле несколько подписей сразу. Здесь проверяются файлы с одной подписью.'
    case 'no-certificate':
      return 'К подписи не приложен сертификат, и проверить её не по чему.'
    case 'no-signed-attributes':
    case 'certificate-not-named':
      return 'В подписи не указано, с каким сертификатом её делали, поэтому здесь она не проверяется.'
  }
}

// Object identifiers of the Russian standards of signature and digest.
const gost = '1.2.643.'

/** How the time that the signer named stands to the certificate. Nobody else witnessed that time. */
export const timeStandingWords: Record<TimeStanding, string> = {
  'in-validity': 'Время указано подписавшим, сертификат тогда действовал.',
  'expired-later': 'По заявленному времени сертификат действовал, позже его срок вышел.',
  'not-valid-at-signing':
    'По заявленному времени сертификат ещё не начал действовать или его срок уже вышел.',
  'in-future': 'Подпись помечена будущим временем: проверьте часы на этом компьютере.',
  'not-claimed': 'Время подписания не указано.',
}
