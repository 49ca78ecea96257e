import {
  type Entry,
  type Evidence,
  type EvidenceFile,
  type Sha256Hex,
  standingOf,
  withoutOthers,
} from '#domain'
import {
  documentWords,
  entryFacts,
  entryPassages,
  entryTitle,
  type Fact,
  fileSize,
  type Passage,
  roleWords,
  startPageTexts,
} from '#i18n'
import { html, type SafeHtml } from '#markup'
import { pointsOf, proseOf, stampOf, stepsOf, tableOf } from './entry-markup.ts'

type PlacedFile = { file: EvidenceFile; path: string }

/** How the page reaches the files of a bundle. */
export type FileLinks = {
  placed: ReadonlyMap<Sha256Hex, PlacedFile>
  thumbnails: ReadonlyMap<Sha256Hex, string>
}

/** Picture formats that every browser shows by itself. */
const shownFormats = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif']

/** One entry with everything the student wrote in it, its pictures and a link to each of its files. */
export function startPageEntry(entry: Entry, links: FileLinks): SafeHtml {
  const pictures = entry.evidence.flatMap((evidence) => pictureOf(entry, evidence, links) ?? [])
  return html`<article class="row${pictures.length > 0 && ' pictured'}">
${pictures.length > 0 && html`<div class="pictures">${pictures}</div>`}
<div><h3>${entryTitle(entry)}</h3>${entry.isProud && html`<p class="stamp proud">${startPageTexts.proud}</p> `}${stampOf(standingOf(entry))}
${factList(factsOf(entry))}
${entryPassages(entry).map(passageMarkup)}
${fileList(entry.evidence, links)}</div></article>
`
}

/**
 * All facts but the names of co-authors: they are other people, and nothing here says that they agreed to be
 * named (domain invariant 32).
 */
function factsOf(entry: Entry): Fact[] {
  const facts = entryFacts(withoutOthers(entry))
  const url = entry.kind === 'achievement' && entry.event?.url
  const { role, name } = entry.author
  return [
    ...facts,
    ...(url ? [{ label: startPageTexts.eventUrl, value: url }] : []),
    ...(role === 'student'
      ? []
      : [{ label: startPageTexts.writtenBy, value: [roleWords[role], name].filter(Boolean).join(', ') }]),
  ]
}

function factList(facts: readonly Fact[]): SafeHtml | undefined {
  if (facts.length === 0) return undefined
  return html`<dl class="facts">${facts.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`
}

function passageMarkup(passage: Passage): SafeHtml {
  return html`${passage.heading && html`<h4>${passage.heading}</h4>`}${passageBody(passage)}`
}

function passageBody(passage: Passage): SafeHtml | SafeHtml[] | undefined {
  switch (passage.kind) {
    case 'prose':
      return proseOf(passage.text)
    case 'list':
      return passage.isOrdered ? stepsOf(passage.items) : pointsOf(passage.items)
    case 'table':
      return tableOf(passage)
  }
}

function pictureOf(
  entry: Entry,
  evidence: Evidence,
  { placed, thumbnails }: FileLinks,
): SafeHtml | undefined {
  const found = placed.get(evidence.file)
  if (!found || !shownFormats.includes(found.file.mime)) return undefined
  const { width, height } = found.file
  const size = width && height && html` width="${width}" height="${height}"`
  const alt = evidence.altText || evidence.caption || startPageTexts.pictureOf(entryTitle(entry))
  return html`<a class="frame whole" href="${found.path}"><img src="${thumbnails.get(evidence.file) ?? found.path}"${size} alt="${alt}" loading="lazy" decoding="async"></a>`
}

function fileList(evidence: readonly Evidence[], links: FileLinks): SafeHtml | undefined {
  if (evidence.length === 0) return undefined
  return html`<h4>${startPageTexts.files}</h4><ul class="files">${evidence.map((one) => fileLine(one, links))}</ul>`
}

function fileLine(evidence: Evidence, { placed }: FileLinks): SafeHtml {
  const found = placed.get(evidence.file)
  const about = [
    evidence.document && documentWords[evidence.document],
    evidence.number && startPageTexts.documentNumber(evidence.number),
    evidence.caption,
    found ? fileSize(found.file.bytes) : startPageTexts.fileMissing,
  ]
  const name = found && html`<a href="${found.path}">${found.file.name}</a> `
  return html`<li>${name}<span class="facts">${about.filter(Boolean).join(' · ')}</span></li>`
}
