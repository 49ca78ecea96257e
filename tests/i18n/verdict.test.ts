import { describe, expect, test } from 'vitest'
import type { SignatureFact, Verdict } from '#bundle'
import { EntryId, newConfirmationId, Sha256Hex } from '#domain'
import { explainOpen, explainWrite, howToVerify, verdictHeadline, verdictLines } from '#i18n'

const signer = {
  der: new Uint8Array(),
  title: '',
  organisation: '',
  commonName: 'Анна Иванова',
  serial: '01',
  validFrom: new Date('2026-01-01'),
  validTo: new Date('2036-01-01'),
  uris: [],
  isSelfSigned: true,
  thumbprint: 'urn:x',
}
const signed: SignatureFact = {
  place: 'student',
  signature: { kind: 'valid', signer, signingTime: new Date('2026-11-14T10:00:00Z') },
  signer: 'owner',
  time: 'in-validity',
}
const whole: Verdict = {
  headline: 2,
  form: 'archive',
  container: { code: 'ok' },
  integrity: { code: 'intact', files: 58, bytes: 214 * 2 ** 20, changed: [], missing: [], extra: [] },
  signatures: [signed],
  pdf: { code: 'signed', signature: { ...signed, place: 'pdf' } },
  contents: { code: 'ok' },
  confirmations: [],
}

function said(verdict: Verdict): string {
  return verdictLines(verdict)
    .map(({ label, text }) => `${label}: ${text}`)
    .join('\n')
}

test('a whole bundle is described fact by fact', () => {
  expect(said(whole)).toMatchInlineSnapshot(`
    "Архив: Архив в порядке
    Файлы: 58 файлов, 214 МБ: все на месте, контрольные суммы сошлись
    Подпись владельца: Подпись верна: файлы не менялись после того, как их подписали.
    Ключ: Подписано ключом владельца · личность не проверена
    Время подписи: 14 ноября 2026 г. Время указано подписавшим, сертификат тогда действовал.
    PDF внутри: PDF подписан тем же ключом и после подписи не менялся
    Записи: Каждая запись такая, как в описи, и принадлежит владельцу"
  `)
})

describe('verdictHeadline()', () => {
  test('a bundle without a signature never looks good', () => {
    expect(verdictHeadline({ ...whole, headline: 4, signatures: [] })).toMatchObject({
      title: 'Не подписано',
      tone: 'attention',
    })
  })

  test('a file that has nothing to do with us is not called damaged', () => {
    const container = { code: 'rejected', reason: { kind: 'not-a-zip' } } as const

    expect(verdictHeadline({ ...whole, headline: 5, container }).title).toBe('Это не пакет портфолио')
  })

  test('a signature of a kind that is not checked here is called neither good nor foreign', () => {
    const signature = { kind: 'unsupported', feature: 'algorithm', oid: '1.2.643.7.1.1.3.2' } as const
    const fact: SignatureFact = { place: 'tool', signature, signer: 'unknown' }

    const words = verdictHeadline({ ...whole, headline: 3, signatures: [fact], pdf: { code: 'unsigned' } })
    expect(words).toMatchObject({ title: 'Подпись не проверена', tone: 'attention' })
  })
})

test('changed, missing and extra files are named, by the student’s own name where it is known', () => {
  const integrity = {
    code: 'damaged' as const,
    files: 3,
    bytes: 10,
    changed: [{ path: 'data/files/0001-diplom.jpg', name: 'Диплом.jpg' }],
    missing: [{ path: 'data/index.html' }],
    extra: [{ path: 'data/files/0009-x.exe' }],
  }

  expect(said({ ...whole, headline: 5, integrity })).toContain(
    [
      'Файлы: Изменён файл «Диплом.jpg» (data/files/0001-diplom.jpg)',
      'Файлы: Не хватает файла data/index.html',
      'Файлы: Лишний файл data/files/0009-x.exe',
    ].join('\n'),
  )
})

test('a missing signature and a foreign key are said in words', () => {
  const foreign: SignatureFact = { ...signed, signer: 'other' }

  expect(said({ ...whole, signatures: [] })).toContain('Подпись владельца: Подпись отсутствует')
  expect(said({ ...whole, signatures: [foreign] })).toContain('Подписано посторонним ключом «Анна Иванова»')
})

test('of a rejected archive only the reason is said', () => {
  const container = { code: 'rejected', reason: { kind: 'twin-names', path: 'A', twin: 'a' } } as const

  const { integrity: _, ...rest } = whole

  expect(verdictLines({ ...rest, container })).toEqual([
    { label: 'Архив', text: 'Архив отклонён: имена «A» и «a» совпадут на другом компьютере', tone: 'broken' },
  ])
})

test('a confirmation says who gave it and what nobody checked, and a change after it (S1-28)', () => {
  const statement = {
    id: newConfirmationId(),
    entry: EntryId.parse('01a0b0c0-0000-7000-8000-000000000001'),
    title: 'Олимпиада',
    digest: Sha256Hex.parse('0'.repeat(64)),
    owner: 'urn',
    meaning: 'original-seen',
    by: { name: 'Анна Иванова', role: 'classTeacher', organisation: 'Школа № 63' },
    at: '2026-11-14T10:00:00.000Z',
  } as const
  const words = (code: 'unknown-issuer' | 'item-changed') =>
    said({ ...whole, confirmations: [{ path: 'data/credentials/1.jwt', code, statement }] })

  expect(words('unknown-issuer')).toContain(
    'Подтверждения: «Олимпиада»: видел(а) подлинник — Анна Иванова, классный руководитель, Школа № 63, 14 ноября 2026 г.',
  )
  expect(words('unknown-issuer')).toContain('Кто подписал, приложение не знает')
  expect(words('item-changed')).toContain('Запись изменена после подтверждения')
})

test('failures of writing say what is safe and what to do', () => {
  expect(explainWrite({ kind: 'file-unreadable', name: 'Видео.mp4' })).toBe(
    'Файл «Видео.mp4» не удалось прочитать, поэтому пакет не собран. Остальное цело. Обнови страницу и попробуй ещё раз, а если не выйдет, добавь этот файл в запись заново.',
  )
  expect(explainWrite({ kind: 'archive-too-large', limit: 4 * 2 ** 30 })).toContain('больше 4 ГБ')
})

test('a newer bundle is refused with what can be done', () => {
  expect(explainOpen({ kind: 'newer-format', format: 'portfolio-bundle/1', schemaVersion: 2 })).toContain(
    'нужно обновить приложение',
  )
  expect(explainOpen({ kind: 'not-a-zip' })).toBe('Файл не открыт: это не архив ZIP.')
})

test('kak-proverit.txt has lines that fit an old screen, but for commands', () => {
  const note = howToVerify({
    owner: 'Иванова Анна Петровна',
    receiver: 'Гимназия № 1',
    date: '2026-11-14',
    fingerprint: ['7F3A', '91C0', '22DE', '4B18', '7F3A', '91C0', '22DE', '4B18'],
  })

  const long = note.split('\n').filter((line) => line.length > 76)
  expect(long.every((line) => line.startsWith('     openssl'))).toBe(true)
  expect(note).toContain('Отпечаток ключа: 7F3A 91C0 · 22DE 4B18 · 7F3A 91C0 · 22DE 4B18\n')
})
