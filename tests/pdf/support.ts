import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PDFDocument } from 'pdf-lib'
import type { Bytes } from '#bytes'
import { utf8 } from '#bytes'
import type { PortfolioPdfInput } from '#pdf'
import { openFace } from '../../src/pdf/type/face.ts'
import { type Typesetter, typesetter } from '../../src/pdf/type/typesetter.ts'
import { entries, files, now, portfolio, readStructure } from '../support/masha.ts'
import { pictureBytes } from '../support/pictures.ts'
import { toolFolder } from '../support/tools.ts'

const resolve = createRequire(import.meta.url).resolve

export const faceNames = ['400Regular', '700Bold'] as const

export function faceBytes(name: (typeof faceNames)[number]): Bytes {
  return new Uint8Array(readFileSync(resolve(`@expo-google-fonts/golos-text/${name}/GolosText_${name}.ttf`)))
}

export const fonts = { regular: faceBytes('400Regular'), bold: faceBytes('700Bold') }

export const attachment = {
  name: 'portfolio.json',
  mime: 'application/json',
  bytes: utf8('{"format":"тест"}'),
}

/** The portfolio of the fictional student, with a real picture for every picture file. */
export function input(changes: Partial<PortfolioPdfInput> = {}): PortfolioPdfInput {
  return {
    portfolio,
    structure: readStructure(),
    entries,
    files,
    readPicture: async (file) =>
      files.find(({ sha256 }) => sha256 === file)?.media === 'image'
        ? new Blob([pictureBytes('jpg')])
        : undefined,
    fonts,
    attachments: [attachment],
    now,
    ...changes,
  }
}

/** What a foreign tool says of a PDF. */
export function ask(tool: string, pdf: Bytes, ...args: string[]) {
  using folder = toolFolder({ 'file.pdf': pdf })
  return folder.run(tool, args.length > 0 ? args : ['file.pdf'])
}

/** Text of a PDF or of one of its pages, as pdftotext reads it, on one line. */
export function textOf(pdf: Bytes, page?: number): string {
  const pages = page === undefined ? [] : ['-f', String(page), '-l', String(page)]
  return ask('pdftotext', pdf, ...pages, 'file.pdf', '-').stdout.replaceAll(/\s+/g, ' ')
}

/** A typesetter that measures with the real faces. */
export async function realType(): Promise<Typesetter> {
  const document = await PDFDocument.create()
  const regular = await openFace(document, 'R', fonts.regular, { tag: 'ABCDEF' })
  const bold = await openFace(document, 'B', fonts.bold, { tag: 'ABCDEF' })
  return typesetter({ regular: [regular], bold: [bold] })
}
