import { civilDate } from '#domain'
import { entryTitle, pdfTexts } from '#i18n'
import { addTag, type Tag } from './document/tags.ts'
import { type Body, setBody } from './parts/body.ts'
import { type Closing, setClosing } from './parts/closing.ts'
import { type Contents, type Heading, setContents } from './parts/contents.ts'
import { setCover } from './parts/cover.ts'
import { drawFurniture } from './parts/furniture.ts'
import { arrange, type PrintedSection } from './parts/sections.ts'
import type { Picture } from './picture/picture.ts'
import type { PdfEdition, PortfolioPdfInput } from './portfolio.ts'
import type { Sheet } from './sheet/sheet.ts'
import type { Typesetter } from './type/typesetter.ts'

export type Layout = {
  readonly root: Tag
  /** In order; the first is the cover. */
  readonly sheets: readonly Sheet[]
  readonly headings: readonly Heading[]
  readonly links: Contents['links']
  readonly field: Closing['field']
}

/** Lays the whole document out. What names sheet numbers is set twice: first only to be counted. */
export function layOut(
  type: Typesetter,
  input: PortfolioPdfInput,
  pictures: ReadonlyMap<string, Picture>,
): Layout {
  const root: Tag = { role: 'Document', kids: [] }
  const [cover, contents] = [addTag(root, 'Sect'), addTag(root, 'Sect')]
  const edition = input.edition ?? { kind: 'handover' }
  const sections = arrange(input.structure, input.entries)
  const body = setBody(type, root, sections, {
    portfolio: input.portfolio,
    files: new Map<string, (typeof input.files)[number]>(input.files.map((file) => [file.sha256, file])),
    fileNames: input.fileNames ?? new Map(),
    pictures,
    edition,
  })
  const tags = { cover, contents, closing: addTag(root, 'Sect') }
  const inside = { type, input, edition, sections, pictures, body }
  const draft = setFrame(inside, scratch(), { before: 0, total: 0 })
  const before = draft.cover.length + draft.contents.sheets.length
  const total = before + body.sheets.length + draft.closing.sheets.length
  const frame = setFrame(inside, tags, { before, total })
  const sheets = [...frame.cover, ...frame.contents.sheets, ...body.sheets, ...frame.closing.sheets]
  const { family, given } = input.portfolio.owner.name
  const owner = pdfTexts.owner(`${family} ${given}`.trim(), civilDate(input.now))
  for (const [at, sheet] of sheets.entries()) {
    if (at > 0) drawFurniture(sheet, type, owner, at + 1, total)
  }
  return { root, sheets, headings: frame.headings, links: frame.contents.links, field: frame.closing.field }
}

type Inside = {
  readonly type: Typesetter
  readonly input: PortfolioPdfInput
  readonly edition: PdfEdition
  readonly sections: readonly PrintedSection[]
  readonly pictures: ReadonlyMap<string, Picture>
  readonly body: Body
}

type Counted = { readonly before: number; readonly total: number }

type FrameTags = { readonly cover: Tag; readonly contents: Tag; readonly closing: Tag }

/** Structure elements that are thrown away together with a draft. */
function scratch(): FrameTags {
  const tag = (): Tag => ({ role: 'Sect', kids: [] })
  return { cover: tag(), contents: tag(), closing: tag() }
}

/** Sets what stands around the sections. `before` is the number of sheets in front of them. */
function setFrame(
  { type, input, edition, sections, pictures, body }: Inside,
  tags: FrameTags,
  { before, total }: Counted,
) {
  const { attachments = [], entries, fingerprint, now, portfolio, reason, receiver } = input
  const closing = setClosing(type, tags.closing, {
    edition,
    fingerprint,
    hasData: attachments.length > 0,
    sheets: total,
  })
  const numbers = new Map([...body.sheets, ...closing.sheets].map((sheet, at) => [sheet, before + at + 1]))
  const end: Heading = { level: 1, title: closing.title, place: closing.place }
  const headings = [...body.headings, end]
  const contents = setContents(type, tags.contents, headings, (sheet) => numbers.get(sheet) ?? 0)
  const cover = setCover(type, tags.cover, portfolio, {
    edition,
    sections,
    files: new Set(entries.flatMap(({ evidence }) => evidence.map(({ file }) => file))).size,
    sheets: total,
    now,
    receiver,
    reason,
    fingerprint,
    pride: prideOf(sections, pictures),
  })
  return { cover, contents, closing, headings }
}

/** The first picture without other people among the works that the student is proud of. */
function prideOf(sections: readonly PrintedSection[], pictures: ReadonlyMap<string, Picture>) {
  for (const { entry } of sections.flatMap((section) => section.entries)) {
    if (!entry.isProud) continue
    for (const { altText, caption, file, hasOtherPeople } of entry.evidence) {
      const picture = pictures.get(file)
      if (picture && !hasOtherPeople) {
        return { picture, alt: altText || caption || pdfTexts.picture(entryTitle(entry)) }
      }
    }
  }
  return undefined
}
