import { showcaseTexts, stampWords } from '#i18n'
import { html, type SafeHtml } from '#markup'
import type { PictureName, ShownEntry, ShownPicture } from './content.ts'
import { factsOf } from './words.ts'

/** How a page reaches its pictures. */
export type PictureLinks = {
  /** Address of a picture for `src`. */
  source: (name: PictureName) => string
  /** Address of the larger picture, or undefined where there is none to open. */
  large: (picture: ShownPicture) => string | undefined
}

/** A work the owner is proud of: its picture first and large. */
export function largeEntry(entry: ShownEntry, links: PictureLinks): SafeHtml {
  const pictures = picturesOf(entry, links)
  return html`<article class="work${pictures && ' pictured'}">${pictures}<div>${wordsOf(entry)}</div></article>`
}

/** Any other entry: its picture beside the words. */
export function rowEntry(entry: ShownEntry, links: PictureLinks): SafeHtml {
  const pictures = picturesOf(entry, links)
  return html`<article class="row${pictures && ' pictured'}">${pictures}<div>${wordsOf(entry)}</div></article>`
}

function pictureMarkup(picture: ShownPicture, links: PictureLinks): SafeHtml {
  const image = html`<img src="${links.source(picture.name)}" width="${picture.width}" height="${picture.height}" alt="${picture.alt}" loading="lazy" decoding="async">`
  const large = links.large(picture)
  const shape = isWide(picture) ? 'frame' : 'frame whole'
  if (large === undefined) return html`<span class="${shape}">${image}</span>`
  return html`<a class="${shape}" href="${large}">${image}<span class="unseen">${showcaseTexts.openLarge}</span></a>`
}

/** Whether a picture fills a 4:3 frame without losing what it shows: a diploma or a tall drawing stays whole. */
function isWide({ width, height }: ShownPicture): boolean {
  return width / height > 1.2 && width / height < 1.9
}

function picturesOf({ pictures }: ShownEntry, links: PictureLinks): SafeHtml | undefined {
  const [first, ...others] = pictures.map((picture) => pictureMarkup(picture, links))
  return (
    first &&
    html`<div class="pictures">${first}${others.length > 0 && html`<div class="strip">${others}</div>`}</div>`
  )
}

function wordsOf(entry: ShownEntry): SafeHtml {
  const facts = factsOf(entry)
  return html`<h3>${entry.title}</h3>${facts && html`<p class="facts">${facts}</p>`}${entry.result && html`<p class="result">${entry.result}</p>`}${stampOf(entry.standing)}
${proseOf(entry.text)}${stepsOf(entry.steps)}${tableOf(entry.table)}
${proseOf(entry.whatIDid)}${entry.whatILearned && html`<h4>${showcaseTexts.whatILearned}</h4>${proseOf(entry.whatILearned)}`}`
}

/** Whether an achievement is the owner's word alone or has a document beside it. */
export function stampOf(standing: ShownEntry['standing']): SafeHtml | undefined {
  return standing && html`<p class="stamp ${standing}">${stampWords[standing]}</p>`
}

export function stepsOf(steps: readonly string[] = []): SafeHtml | undefined {
  if (steps.length === 0) return undefined
  return html`<ol class="steps">${steps.map((step) => html`<li>${step}</li>`)}</ol>`
}

export function pointsOf(points: readonly string[]): SafeHtml | undefined {
  if (points.length === 0) return undefined
  return html`<ul class="steps">${points.map((point) => html`<li>${point}</li>`)}</ul>`
}

type ShownTable = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }

export function tableOf(table: ShownTable | undefined): SafeHtml | undefined {
  if (!table || table.rows.length === 0) return undefined
  const head = table.columns.map((column) => html`<th scope="col">${column}</th>`)
  const rows = table.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)
  return html`<div class="table"><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`
}

/** Paragraphs as the student divided them. */
export function proseOf(text = ''): SafeHtml[] {
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => paragraph.trim())
  return paragraphs.filter(Boolean).map((paragraph) => html`<p class="words">${paragraph}</p>`)
}
