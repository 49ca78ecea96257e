import type { BundleForm, FileMark, Headline, RejectReason, SignatureFact, Verdict } from '#bundle'
import { explainContents, rejectWords } from './bundle.ts'
import { fileSize } from './bytes.ts'
import { confirmationTones, confirmationWords } from './confirmations.ts'
import { longDate } from './dates.ts'
import { count } from './plural.ts'
import { explainSignature, timeStandingWords } from './sign.ts'

/** `attention`: nothing is broken, and still it cannot be relied on by itself. */
export type VerdictTone = 'ok' | 'attention' | 'broken' | 'plain'

/** One fact of a verdict for a table: what about, what was found, how to take it. */
export type VerdictLine = { label: string; text: string; tone: VerdictTone }

/** The answer of a check. Read by a secretary or a teacher. */
export const verdictTexts = {
  labels: {
    archive: 'Архив',
    folder: 'Папка',
    pdfAlone: 'Файл',
    files: 'Файлы',
    signature: 'Подпись владельца',
    sender: 'Подпись ответившего',
    school: 'Подпись школы',
    tool: 'Подпись из программы школы',
    key: 'Ключ',
    time: 'Время подписи',
    pdf: 'PDF внутри',
    contents: 'Записи',
    confirmations: 'Подтверждения',
  },
  archiveOk: 'Архив в порядке',
  folderOk: 'Папка в порядке',
  pdfAlone: 'Это PDF без пакета: проверена его собственная подпись',
  signatureAbsent: 'Подпись отсутствует',
  pdfSame: 'PDF подписан тем же ключом и после подписи не менялся',
  pdfAloneSigned: 'PDF подписан и после подписи не менялся',
  pdfUnsigned: 'PDF не подписан сам по себе',
  pdfChanged: 'PDF изменён после подписи или повреждён',
  pdfAbsent: 'PDF в пакете нет',
  pdfNotChecked: 'PDF не проверен',
  contentsOk: 'Каждая запись такая, как в описи, и принадлежит владельцу',
  contentsNotChecked: 'Записи не проверены',
  /** What a signature of the app is in law, under every verdict. */
  aboutSignature:
    'Приложение подписывает файлы ключом, созданным на устройстве владельца. Подпись показывает, что файлы не изменены после подписания. Личность приложение не проверяет и сертификат не выдаёт. Это не квалифицированная электронная подпись.',
} as const

export type HeadlineWords = { title: string; text: string; tone: VerdictTone }

/** The first line of an answer, and what it means. */
export function verdictHeadline(verdict: Verdict): HeadlineWords {
  const { container, headline } = verdict
  if (container.code === 'rejected' && isForeign(container.reason)) return foreignWords
  return headline === 3 && !isAnySignatureValid(verdict) ? uncheckedWords : headlineWords[headline]
}

const headlineWords: Record<Headline, HeadlineWords> = {
  1: {
    title: 'Подтверждено школой',
    text: 'Пакет подписала школа из вашего списка доверия. После подписания в нём ничего не менялось.',
    tone: 'ok',
  },
  2: {
    title: 'Файлы целы, подписано владельцем',
    text: 'После подписания ничего не менялось. Подписано ключом владельца, личность не проверена: её подтверждает сверка отпечатка при встрече.',
    tone: 'ok',
  },
  3: {
    title: 'Файлы целы, издатель неизвестен',
    text: 'Файлы не менялись после подписания, но подписаны они не ключом владельца. Ниже видно, что известно о ключе.',
    tone: 'attention',
  },
  4: {
    title: 'Не подписано',
    text: 'Прочитать можно, но узнать, менялись ли файлы, нельзя: подписи нет. Подпись могли и убрать. Если это важно, попросите прислать подписанный пакет.',
    tone: 'attention',
  },
  5: {
    title: 'Изменено или повреждено',
    text: 'Ниже сказано, что не сошлось. У ученика портфолио цело: попросите прислать пакет ещё раз.',
    tone: 'broken',
  },
}

/** A signature that is neither right nor wrong here: of another country's standard, or of another program. */
const uncheckedWords: HeadlineWords = {
  title: 'Подпись не проверена',
  text: 'Подпись есть, но сделана способом, который здесь не проверяется. Это не значит, что она неверна: проверьте её в программе, которой она сделана.',
  tone: 'attention',
}

const foreignWords: HeadlineWords = {
  title: 'Это не пакет портфолио',
  text: 'Пакет — это архив с именем вида portfolio-….zip или PDF из него. Если прислали именно его, он мог повредиться по дороге: попросите прислать ещё раз.',
  tone: 'broken',
}

function isForeign({ kind }: RejectReason): boolean {
  return kind === 'not-a-zip' || kind === 'not-one-folder' || kind === 'not-a-bag'
}

function isAnySignatureValid({ signatures, pdf }: Verdict): boolean {
  const inPdf = pdf.code === 'signed' ? [pdf.signature] : []
  return [...signatures, ...inPdf].some(({ signature }) => signature.kind === 'valid')
}

/** The facts in the order in which they were found. */
export function verdictLines(verdict: Verdict): VerdictLine[] {
  return [
    containerLine(verdict),
    ...integrityLines(verdict),
    ...signatureLines(verdict),
    pdfLine(verdict),
    contentsLine(verdict),
    ...confirmationLines(verdict),
  ].filter((line) => line !== undefined)
}

const { labels } = verdictTexts
const formLabels: Record<BundleForm, string> = {
  archive: labels.archive,
  folder: labels.folder,
  pdf: labels.pdfAlone,
}
const formOk: Record<BundleForm, string> = {
  archive: verdictTexts.archiveOk,
  folder: verdictTexts.folderOk,
  pdf: verdictTexts.pdfAlone,
}

function containerLine({ form, container }: Verdict): VerdictLine {
  const label = formLabels[form]
  if (container.code === 'ok') return { label, text: formOk[form], tone: form === 'pdf' ? 'plain' : 'ok' }
  const refused = form === 'folder' ? 'Папка отклонена' : 'Архив отклонён'
  return { label, text: `${refused}: ${rejectWords(container.reason)}`, tone: 'broken' }
}

function integrityLines({ integrity }: Verdict): VerdictLine[] {
  if (!integrity) return []
  const { code, files, bytes, changed, missing, extra } = integrity
  const amount = `${count(files, 'файл', 'файла', 'файлов')}, ${fileSize(bytes)}`
  const whole = `${amount}: все на месте, контрольные суммы сошлись`
  if (code === 'intact') return [{ label: labels.files, text: whole, tone: 'ok' }]
  const lines = (marks: readonly FileMark[], words: (name: string) => string) =>
    marks.map((mark) => ({ label: labels.files, text: words(fileName(mark)), tone: 'broken' as const }))
  return [
    ...lines(changed, (name) => `Изменён файл ${name}`),
    ...lines(missing, (name) => `Не хватает файла ${name}`),
    ...lines(extra, (name) => `Лишний файл ${name}`),
  ]
}

/** The name the student gave, with the place where to look for it. */
function fileName({ path, name }: FileMark): string {
  return name ? `«${name}» (${path})` : path
}

function signatureLines({ form, container, signatures }: Verdict): VerdictLine[] {
  if (form === 'pdf' || container.code === 'rejected') return []
  const isSigned = signatures.some(({ place }) => place === 'student')
  const absent = { label: labels.signature, text: verdictTexts.signatureAbsent, tone: 'attention' as const }
  return [...(isSigned ? [] : [absent]), ...signatures.flatMap(signatureFactLines)]
}

const placeLabels: Record<SignatureFact['place'], string> = {
  sender: labels.sender,
  student: labels.signature,
  pdf: labels.signature,
  school: labels.school,
  tool: labels.tool,
}

function signatureFactLines(fact: SignatureFact): VerdictLine[] {
  const label = placeLabels[fact.place]
  const { signature, time } = fact
  const tone = ({ valid: 'ok', broken: 'broken', unsupported: 'attention' } as const)[signature.kind]
  const found: VerdictLine = { label, text: explainSignature(signature), tone }
  if (signature.kind !== 'valid' || !time) return [found]
  const date = signature.signingTime && longDate(signature.signingTime.toISOString().slice(0, 10))
  const text = [date, timeStandingWords[time]].filter(Boolean).join(' ')
  const isGood = time === 'in-validity' || time === 'expired-later'
  return [found, signerLine(fact), { label: labels.time, text, tone: isGood ? 'plain' : 'attention' }]
}

function signerLine({ signature, signer }: SignatureFact): VerdictLine {
  const name = signature.signer?.commonName ?? ''
  switch (signer) {
    case 'owner':
      return { label: labels.key, text: 'Подписано ключом владельца · личность не проверена', tone: 'ok' }
    case 'other':
      return {
        label: labels.key,
        text: `Подписано посторонним ключом «${name}»: владельцем в пакете назван другой ключ`,
        tone: 'attention',
      }
    case 'school-unknown':
      return { label: labels.key, text: `«${name}»: школа не проверена`, tone: 'attention' }
    case 'unknown':
      return { label: labels.key, text: `«${name}»: чей это ключ, в файле не сказано`, tone: 'attention' }
  }
}

function pdfLine({ form, container, pdf }: Verdict): VerdictLine | undefined {
  if (container.code === 'rejected') return undefined
  const label = form === 'pdf' ? labels.signature : labels.pdf
  switch (pdf.code) {
    case 'signed':
      return signedPdfLine(label, form, pdf.signature)
    case 'unsigned':
      return { label, text: verdictTexts.pdfUnsigned, tone: 'attention' }
    case 'changed':
      return { label, text: verdictTexts.pdfChanged, tone: 'broken' }
    case 'absent':
      return { label, text: verdictTexts.pdfAbsent, tone: 'attention' }
    case 'not-checked':
      return { label, text: verdictTexts.pdfNotChecked, tone: 'plain' }
  }
}

function signedPdfLine(label: string, form: BundleForm, fact: SignatureFact): VerdictLine {
  const [found, ...others] = signatureFactLines(fact)
  if (fact.signature.kind !== 'valid') return { label, text: found?.text ?? '', tone: found?.tone ?? 'plain' }
  if (fact.signer !== 'owner') return { ...(others[0] ?? signerLine(fact)), label }
  return { label, text: form === 'pdf' ? verdictTexts.pdfAloneSigned : verdictTexts.pdfSame, tone: 'ok' }
}

function contentsLine({ container, contents }: Verdict): VerdictLine | undefined {
  if (container.code === 'rejected') return undefined
  const label = labels.contents
  switch (contents.code) {
    case 'ok':
      return { label, text: verdictTexts.contentsOk, tone: 'ok' }
    case 'not-checked':
      return { label, text: verdictTexts.contentsNotChecked, tone: 'plain' }
    case 'wrong': {
      const isNewer = contents.reason.kind === 'newer-format'
      return { label, text: explainContents(contents.reason), tone: isNewer ? 'attention' : 'broken' }
    }
  }
}

function confirmationLines({ confirmations }: Verdict): VerdictLine[] {
  if (confirmations.length === 0) return []
  return confirmations.map((fact) => ({
    label: labels.confirmations,
    text: confirmationWords(fact),
    tone: confirmationTones[fact.code],
  }))
}
