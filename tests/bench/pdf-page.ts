// The page of the bench «pdf»: two hundred sheets with pictures or of text, by the product and by its peers.
import regularUrl from '@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf?url'
import boldUrl from '@expo-google-fonts/golos-text/700Bold/GolosText_700Bold.ttf?url'
import { base64, digestBlob } from '#bytes'
import { Entry, EvidenceFile, newEntry, Portfolio, type Sha256Hex, Structure } from '#domain'
import s4 from '../../content/structures/s4-school5.json'
import type { PdfAnswer, PdfQuestion } from './pdf-worker.ts'

type Kind = 'pictures' | 'text'
type Made = { ms: number; pages: number; pdf: string }

const now = new Date('2026-11-14T10:00:00.000Z')
const structure = Structure.parse(s4)
const portfolio = Portfolio.parse({
  id: '0190a3b0-0000-7000-8000-00000000000b',
  createdAt: now.toISOString(),
  updatedAt: now.toISOString(),
  owner: { name: { family: 'Bench', given: 'Bench' } },
  enrolments: [{ school: { name: 'School' }, grade: 6, from: '2025-09-01' }],
  structure: { id: 's4-school5', version: '1' },
  isExample: true,
})
const words = structure.sections.flatMap(({ title, purpose, items }) =>
  [title.ru, purpose.ru, ...items.map(({ prompt }) => prompt.ru)].join(' ').split(/\s+/),
)
const pictures = new Map<Sha256Hex, Blob>()
let entries: Entry[] = []
let files: EvidenceFile[] = []

Object.assign(window, {
  bench: {
    async fill(kind: Kind, count: number) {
      pictures.clear()
      files = []
      entries = []
      for (let at = 0; at < count; at++) entries.push(await writeEntry(kind, at))
    },
    ours,
    pdfmake: byPdfmake,
    async html() {
      const images = await Promise.all(entries.map(addressOf))
      return `<meta charset="utf-8"><style>p, h2 { font: 10.5pt/16pt serif } img { width: 15cm }</style>${entries
        .map((entry, at) => `<h2>${entry.title}</h2><p>${proseOf(entry)}</p>${images[at] ?? ''}`)
        .join('')}`
    },
    /** Every word that a reader of the text must find again. */
    words: () => [...new Set(entries.flatMap((entry) => proseOf(entry).split(' ')))],
  },
})

async function writeEntry(kind: Kind, at: number): Promise<Entry> {
  const length = kind === 'text' ? 200 : 40
  const prose = Array.from({ length }, (_, word) => words[(at * 31 + word * 7) % words.length]).join(' ')
  const section = structure.sections[at % structure.sections.length]
  const place = section?.items[0] && { section: section.id, item: section.items[0].id }
  const evidence = kind === 'pictures' ? [{ file: await drawPicture(at) }] : []
  return Entry.parse({
    ...newEntry('page', place, now),
    title: `${words[at % words.length]} ${at}`,
    text: prose,
    evidence,
  })
}

/** A picture as the intake leaves it: 1240 px, JPEG. */
async function drawPicture(at: number): Promise<Sha256Hex> {
  const canvas = new OffscreenCanvas(1240, 930)
  const context = canvas.getContext('2d')
  for (let line = 0; context && line < 930; line += 3) {
    context.fillStyle = `hsl(${(at * 17 + line) % 360} 60% ${30 + (line % 50)}%)`
    context.fillRect((line * 13) % 400, line, 840, 3)
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 })
  const info = EvidenceFile.parse({
    ...(await digestBlob(blob)),
    bytes: blob.size,
    media: 'image',
    mime: 'image/jpeg',
    name: `${at}.jpg`,
    addedAt: now.toISOString(),
  })
  files.push(info)
  pictures.set(info.sha256, blob)
  return info.sha256
}

async function ours(): Promise<Made> {
  const fonts = { regular: await fetchBytes(regularUrl), bold: await fetchBytes(boldUrl) }
  const question: PdfQuestion = { portfolio, structure, entries, files, pictures, fonts, now }
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' })
  await new Promise((ready) => worker.addEventListener('message', ready, { once: true }))
  const start = performance.now()
  worker.postMessage(question)
  const { pdf, pages } = await new Promise<PdfAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data)
    worker.onerror = ({ message }) => reject(new Error(message))
  })
  const ms = performance.now() - start
  worker.terminate()
  return { ms, pages, pdf: pictures.size > 0 ? '' : base64(pdf) }
}

/** The peer as its own guide uses it: in the page, with the same faces. */
async function byPdfmake(address: string): Promise<{ ms: number }> {
  await import(/* @vite-ignore */ address)
  // The library is a script of the old kind: it leaves itself on the window.
  const { pdfMake } = globalThis as unknown as { pdfMake: PdfMake }
  pdfMake.addVirtualFileSystem({
    'regular.ttf': base64(await fetchBytes(regularUrl)),
    'bold.ttf': base64(await fetchBytes(boldUrl)),
  })
  pdfMake.addFonts({ Golos: { normal: 'regular.ttf', bold: 'bold.ttf' } })
  const images = await Promise.all(entries.map(dataOf))
  const start = performance.now()
  const content = entries.flatMap((entry, at) => [
    { text: entry.title, bold: true, fontSize: 15 },
    { text: proseOf(entry) },
    ...(images[at] ? [{ image: images[at], width: 425 }] : []),
  ])
  await pdfMake.createPdf({ content, defaultStyle: { font: 'Golos', fontSize: 10.5 } }).getBlob()
  return { ms: performance.now() - start }
}

type PdfMake = {
  addVirtualFileSystem(files: Record<string, string>): void
  addFonts(fonts: Record<string, Record<string, string>>): void
  createPdf(definition: object): { getBlob(): Promise<Blob> }
}

function proseOf(entry: Entry): string {
  return entry.kind === 'page' ? entry.text : ''
}

async function dataOf({ evidence: [first] }: Entry): Promise<string | undefined> {
  const blob = first && pictures.get(first.file)
  return blob && `data:image/jpeg;base64,${base64(new Uint8Array(await blob.arrayBuffer()))}`
}

async function addressOf(entry: Entry): Promise<string | undefined> {
  const data = await dataOf(entry)
  return data && `<img src="${data}">`
}

async function fetchBytes(url: string) {
  return new Uint8Array(await (await fetch(url)).arrayBuffer())
}
