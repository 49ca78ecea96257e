import {
  civilDate,
  currentEnrolment,
  type Entry,
  type EvidenceFile,
  gradeOn,
  itemOf,
  type Portfolio,
  type Sha256Hex,
  type Structure,
} from '#domain'
import { className, enrolmentSpan, fullName, longDate, startPageTexts } from '#i18n'
import { html, type SafeHtml } from '#markup'
import { renderDocument } from './document.ts'
import { type FileLinks, startPageEntry } from './start-page-entry.ts'
import { startPageStyle } from './start-page-style.ts'
import { showcaseStyle } from './style.ts'
import { hueCount, themeStyle } from './themes.ts'

export type StartPageInput = {
  portfolio: Portfolio
  structure: Structure
  /** What is handed over, in reading order. */
  entries: readonly Entry[]
  /** Files of the bundle with their paths as the page sees them: `files/0001-diplom.jpg`. */
  files: readonly { file: EvidenceFile; path: string }[]
  /** `data:` addresses of small copies. A picture without one is shown from its own file. */
  thumbnails?: ReadonlyMap<Sha256Hex, string>
  receiver?: string
  reason?: string
  /** Where the other readable documents lie, as the page sees them; a link stands only for those that exist. */
  documents?: { pdf?: string; howToVerify?: string }
  now: Date
}

/**
 * `index.html` of a bundle: everything that is handed over, readable in any browser without a script and
 * without a network. The same input gives the same bytes.
 */
export function renderStartPage(input: StartPageInput): string {
  const { portfolio, now } = input
  const name = fullName(portfolio.owner.name)
  const parts = partsOf(input)
  return renderDocument({
    title: startPageTexts.pageTitle(name),
    description: startPageTexts.description(name, civilDate(now)),
    style: themeStyle('paper') + showcaseStyle + startPageStyle,
    body: html`${openingOf(input, name)}
<main class="sheet">
${contentsOf(parts)}
${parts.map((part) => partMarkup(part, linksOf(input)))}
</main>
<footer><div class="sheet"><div class="closing"><p>${startPageTexts.made}</p></div></div></footer>`,
  })
}

function openingOf(input: StartPageInput, name: string): SafeHtml {
  const { portfolio, documents, receiver, reason, now } = input
  const facts: [string, string | undefined][] = [
    [startPageTexts.receiver, receiver],
    [startPageTexts.reason, reason],
    [startPageTexts.madeOn, longDate(civilDate(now))],
    [startPageTexts.inside, startPageTexts.insideCounts(input.entries.length, input.files.length)],
    [startPageTexts.aboutSelf, portfolio.owner.motto],
  ]
  return html`<header><div class="sheet"><div class="opening">
<div><p class="over">${startPageTexts.over}</p>
<h1>${name}</h1>
<p class="sentence">${studyOf(portfolio, now)}</p>
${portfolio.isExample && html`<p class="stamp">${startPageTexts.example}</p>`}</div>
<dl class="facts">${facts.map(([term, value]) => value && html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}
<div><dt>${startPageTexts.enrolments}</dt>${portfolio.enrolments.map((one) => html`<dd>${enrolmentSpan(one)}</dd>`)}</div></dl>
<div><p class="links">${linkTo(documents?.pdf, startPageTexts.printed)}${linkTo(documents?.howToVerify, startPageTexts.howToVerify)}</p>
<p class="over">${startPageTexts.note}</p></div></div></div></header>`
}

/** Class and school of today. */
function studyOf({ enrolments }: Portfolio, now: Date): string {
  const current = currentEnrolment(enrolments)
  if (!current) return ''
  const grade = gradeOn(enrolments, civilDate(now)) ?? current.grade
  return [className({ ...current, grade }), current.school.name].join(', ')
}

function linkTo(path: string | undefined, words: string): SafeHtml | undefined {
  return path === undefined ? undefined : html`<a href="${path}">${words}</a> `
}

type Part = { id: string; title: string; purpose?: string; hue: number; entries: Entry[] }

/** Sections of the structure that hold something, in its order; an entry stands in the first of its places. */
function partsOf({ structure, entries }: StartPageInput): Part[] {
  const placed = new Map<string | undefined, Entry[]>()
  for (const entry of entries) {
    const place = entry.placements.find(({ section, item }) => itemOf(structure, section, item) !== undefined)
    placed.set(place?.section, [...(placed.get(place?.section) ?? []), entry])
  }
  const parts = structure.sections.map(({ id, title, purpose }, at) => ({
    id: `section-${at + 1}`,
    title: title.ru,
    purpose: purpose.ru,
    hue: at % hueCount,
    entries: placed.get(id) ?? [],
  }))
  const elsewhere = {
    id: 'elsewhere',
    title: startPageTexts.elsewhere,
    hue: 4,
    entries: placed.get(undefined) ?? [],
  }
  return [...parts, elsewhere].filter((part) => part.entries.length > 0)
}

function contentsOf(parts: readonly Part[]): SafeHtml {
  if (parts.length === 0) return html`<p class="part">${startPageTexts.empty}</p>`
  return html`<nav class="part" aria-labelledby="contents"><h2 id="contents">${startPageTexts.contents}</h2>
<ol class="contents">${parts.map(
    ({ id, title, entries }) =>
      html`<li><a href="#${id}">${title}</a> <span class="facts">${startPageTexts.entries(entries.length)}</span></li>`,
  )}</ol></nav>`
}

function partMarkup({ id, title, purpose, hue, entries }: Part, links: FileLinks): SafeHtml {
  return html`<section class="part" id="${id}"><div><h2 class="hue-${hue}">${title}</h2>
${purpose && html`<p class="facts">${purpose}</p>`}</div>
<div class="rows">
${entries.map((entry) => startPageEntry(entry, links))}
</div></section>
`
}

function linksOf({ files, thumbnails }: StartPageInput): FileLinks {
  return { placed: new Map(files.map((one) => [one.file.sha256, one])), thumbnails: thumbnails ?? new Map() }
}
