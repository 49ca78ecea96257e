import { beforeEach, describe, expect, test } from 'vitest'
import { openBundle } from '#bundle'
import { readUtf8, utf8 } from '#bytes'
import { type HandoverProgress, openHandover, prepareHandover, verifyHandover } from '#handover'
import { signPdf } from '#pdf'
import { fonts } from '../pdf/support.ts'
import {
  asFolder,
  entries,
  files,
  layOut,
  newKey,
  now,
  otherPortfolioId,
  portfolio,
  readKept,
  reseal,
  type Unpacked,
  unpack,
} from '../support/bundles.ts'
import { readStructure } from '../support/masha.ts'
import { pictureNamed } from '../support/pictures.ts'
import { hasTool, toolFolder } from '../support/tools.ts'

const key = await newKey()
const stranger = await newKey(otherPortfolioId, 'Борис Петров')
const input = {
  portfolio,
  structure: readStructure('s4-school5'),
  entries,
  files,
  readFile: readKept,
  readPicture: async () => pictureNamed('print.jpg'),
  fonts,
  key,
  receiver: 'Гимназия № 1',
  reason: 'Переход в другую школу',
  now,
}
const handover = await prepared(input)
const original = await unpack(handover.file)
let bag: Unpacked

beforeEach(() => {
  bag = new Map(original)
})

test('prepareHandover() makes a bundle that is whole, signed inside and out by one key', async () => {
  expect(handover).toMatchObject({
    name: 'portfolio-ivanova-anna-2026-11-14.zip',
    entries: 2,
    files: 2,
    warnings: [],
  })
  expect(await verifyHandover(handover.file, { now })).toMatchObject({
    headline: 2,
    integrity: { code: 'intact', files: 8 },
    signatures: [{ place: 'student', signer: 'owner' }],
    contents: { code: 'ok' },
    pdf: { code: 'signed', signature: { signer: 'owner', time: 'in-validity' } },
  })
})

test('openBundle() gives back the entries that were handed over', async () => {
  const opened = await openBundle(handover.file)

  expect(opened.ok && opened.value.entries).toEqual(entries)
})

test('the start page links to each file, to the PDF and to the note on checking', () => {
  const page = text('data/index.html')

  for (const link of [
    'files/0001-diplom-skan.jpg',
    'files/0002-risunok.png',
    'portfolio.pdf',
    '../kak-proverit.txt',
  ])
    expect(page).toContain(`href="${link}"`)
})

test('the note on checking names owner, receiver and the fingerprint of the key', () => {
  const note = text('kak-proverit.txt')

  expect(note).toContain('Иванова Анна Петровна')
  expect(note).toContain('Гимназия № 1')
  expect(note).toMatch(/Отпечаток ключа: ([0-9A-F]{4}[ ·]*){8}\n/)
})

test('prepareHandover() shows small copies on the start page where there are some', async () => {
  const withCopies = await prepared({
    ...input,
    readThumbnail: async () =>
      new Blob([await pictureNamed('small.webp').arrayBuffer()], { type: 'image/webp' }),
  })

  const page = (await unpack(withCopies.file)).get('data/index.html') ?? new Uint8Array()
  expect(readUtf8(page)?.match(/src="data:image\/webp;base64,/g)).toHaveLength(2)
})

test('prepareHandover() tells how far it is and stops when told', async () => {
  const seen: HandoverProgress[] = []
  const stop = new AbortController()
  const running = prepareHandover({
    ...input,
    signal: stop.signal,
    onProgress: (progress) => {
      seen.push(progress)
      if (progress.part === 'files') stop.abort()
    },
  })

  await running.catch(() => undefined)
  expect(seen.some(({ part }) => part === 'pdf')).toBe(true)
  expect(seen.at(-1)).toEqual({ part: 'files', share: 1 })
  await expect(prepareHandover({ ...input, signal: stop.signal })).rejects.toThrow('aborted')
})

describe('a PDF that came alone', () => {
  const pdf = original.get('data/portfolio.pdf') ?? new Uint8Array()

  test('is signed by the key that the data in it name', async () => {
    expect(await verifyHandover(new Blob([pdf]), { now })).toMatchObject({
      headline: 2,
      form: 'pdf',
      contents: { code: 'ok' },
      pdf: { code: 'signed', signature: { signer: 'owner' } },
      outline: { entries: 2, owner: { name: { family: 'Иванова' } } },
    })
  })

  test('is changed when something stands behind the signature', async () => {
    expect(await verifyHandover(new Blob([pdf, '\n% more\n']), { now })).toMatchObject({
      headline: 5,
      pdf: { code: 'changed' },
    })
  })

  test('is broken when a byte of it was changed', async () => {
    const changed = pdf.map((byte, at) => (at === 2000 ? byte ^ 1 : byte))

    expect((await verifyHandover(new Blob([changed]), { now })).headline).toBe(5)
  })

  test('is signed by somebody else when its data name another key', async () => {
    const { renderPortfolioPdf } = await import('#pdf')
    const bytes = original.get('data/portfolio.json') ?? new Uint8Array()
    const attachments = [{ name: 'portfolio.json', mime: 'application/json', bytes }]
    const { pdf: bare } = await renderPortfolioPdf({ ...input, fingerprint: ['0000'], attachments })
    const stolen = await signPdf(bare, stranger, { now })

    expect(await verifyHandover(new Blob([bare]), { now })).toMatchObject({
      headline: 4,
      pdf: { code: 'unsigned' },
    })
    expect(await verifyHandover(new Blob([stolen]), { now })).toMatchObject({
      headline: 3,
      pdf: { code: 'signed', signature: { signer: 'other' } },
    })
  })

  test('gives back every entry as it was, and the names of the files that stayed in the bundle', async () => {
    const opened = await openHandover(new Blob([pdf]))

    if (!opened.ok) expect.fail(JSON.stringify(opened.failure))
    expect(opened.value.portfolio).toEqual(portfolio)
    expect(opened.value.entries).toEqual(entries)
    expect(opened.value.files).toEqual(files)
    expect('readFile' in opened.value).toBe(false)
  })

  test('is not signed when it is any PDF', async () => {
    expect((await verifyHandover(new Blob(['%PDF-1.7\n%%EOF\n']), { now })).headline).toBe(4)
  })
})

describe('the PDF in a bundle', () => {
  test('that was changed before the owner signed the bundle is noticed', async () => {
    bag.set(
      'data/portfolio.pdf',
      (bag.get('data/portfolio.pdf') ?? new Uint8Array()).map((byte, at) => (at === 2000 ? byte ^ 1 : byte)),
    )
    await reseal(bag, key)

    expect(await verifyHandover(asFolder(bag), { now })).toMatchObject({
      headline: 5,
      integrity: { code: 'intact' },
      pdf: { code: 'signed', signature: { signature: { kind: 'broken' } } },
    })
  })

  test('of another student is noticed', async () => {
    const theirs = await prepared({ ...input, key: stranger })
    bag.set('data/portfolio.pdf', (await unpack(theirs.file)).get('data/portfolio.pdf') ?? new Uint8Array())
    await reseal(bag, key)

    expect(await verifyHandover(asFolder(bag), { now })).toMatchObject({
      headline: 3,
      signatures: [{ signer: 'owner' }],
      pdf: { code: 'signed', signature: { signer: 'other' } },
    })
  })

  test('that is no PDF is noticed', async () => {
    bag.set('data/portfolio.pdf', utf8('hello'))
    await reseal(bag, key)

    expect(await verifyHandover(asFolder(bag), { now })).toMatchObject({
      headline: 5,
      pdf: { code: 'changed' },
    })
  })
})

describe('judges', () => {
  const hasSums = hasTool('sha256sum') && hasTool('openssl')

  test.skipIf(!hasSums)('the commands of the note on checking work as they stand there', () => {
    using folder = toolFolder()
    layOut(bag, folder.path)
    const commands = text('kak-proverit.txt').match(/^ {5}(?:sha256sum|openssl) .*$/gm) ?? []

    const answers = commands.map((line) => {
      const [name = '', ...args] = line.trim().split(' ')
      return folder.run(name, args)
    })

    expect(answers.map(({ code }) => code)).toEqual([0, 0, 0])
    expect(answers[2]?.stderr).toContain('Verification successful')
  })

  test.skipIf(!hasTool('qpdf'))('qpdf finds no fault in the PDF of a bundle', () => {
    using folder = toolFolder({ 'portfolio.pdf': bag.get('data/portfolio.pdf') ?? '' })

    expect(folder.run('qpdf', ['--check', 'portfolio.pdf'])).toMatchObject({ code: 0 })
  })

  test.skipIf(!hasTool('pdfsig'))('pdfsig finds the signature of the PDF valid', () => {
    using folder = toolFolder({ 'portfolio.pdf': bag.get('data/portfolio.pdf') ?? '' })

    expect(folder.run('pdfsig', ['portfolio.pdf']).stdout).toContain('Signature is Valid')
  })

  test.skipIf(!hasTool('pdfdetach'))('pdfdetach takes the entries out of the PDF (S4-37)', () => {
    using folder = toolFolder({ 'portfolio.pdf': bag.get('data/portfolio.pdf') ?? '' })
    folder.run('pdfdetach', ['-saveall', 'portfolio.pdf'])

    const items: unknown = JSON.parse(readUtf8(folder.read('items.json')) ?? '')
    expect(items).toMatchObject(entries.map(({ id, title }) => ({ id, title })))
  })

  test.skipIf(!hasTool('pdftotext'))('pdftotext reads the titles of the entries', () => {
    using folder = toolFolder({ 'portfolio.pdf': bag.get('data/portfolio.pdf') ?? '' })
    folder.run('pdftotext', ['portfolio.pdf', 'out.txt'])

    const words = readUtf8(folder.read('out.txt'))
    for (const { title } of entries) expect(words).toContain(title)
  })
})

function text(path: string): string {
  return readUtf8(original.get(path) ?? new Uint8Array()) ?? ''
}

async function prepared(given: Parameters<typeof prepareHandover>[0]) {
  const made = await prepareHandover(given)
  if (!made.ok) throw new Error(made.failure.kind)
  return made.value
}
