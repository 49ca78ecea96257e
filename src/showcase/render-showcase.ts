import { showcaseTexts } from '#i18n'
import { html, type SafeHtml } from '#markup'
import type { PictureName, ShowcaseContent, ShownEntry, ShownPicture } from './content.ts'
import { renderDocument } from './document.ts'
import { largeEntry, type PictureLinks, rowEntry } from './entry-markup.ts'
import { showcaseStyle } from './style.ts'
import { hueCount, themeStyle } from './themes.ts'
import { overlineOf } from './words.ts'

/**
 * `folder`: pictures lie beside the page. `single-file`: pictures are inside it. `page`: a page of
 * a school's site, with a way back to the list of showcases.
 */
export type ShowcaseMode = 'folder' | 'single-file' | 'page'

/**
 * A showcase as one static HTML page without a script: the same content gives the same bytes.
 * `pictures` holds the `data:` address of every picture and is needed for a single file; throws RangeError
 * when one is missing.
 */
export function renderShowcase(
  content: ShowcaseContent,
  { mode }: { mode: ShowcaseMode },
  pictures: ReadonlyMap<PictureName, string> = new Map(),
): string {
  const links = mode === 'single-file' ? inlineLinks(pictures) : folderLinks
  return renderDocument({
    title: showcaseTexts.pageTitle(content.name),
    description: content.sentence,
    style: showcaseStyleOf(content.theme),
    body: html`${openingOf(content, links)}
<main class="sheet">
${partsOf(content.entries).map((part) => partMarkup(part, links))}
</main>
${closingOf(content, mode)}`,
  })
}

/** The whole style sheet of a page in this theme: a host with a strict policy allows it by its digest. */
export function showcaseStyleOf(theme: ShowcaseContent['theme']): string {
  return themeStyle(theme) + showcaseStyle
}

const folderLinks: PictureLinks = { source: (name) => name, large: ({ large }) => large }

/** A browser does not open a `data:` address from a link, so the single file has no larger pictures. */
function inlineLinks(pictures: ReadonlyMap<PictureName, string>): PictureLinks {
  return {
    source(name) {
      const address = pictures.get(name)
      if (address === undefined) throw new RangeError(`Cannot render the showcase: "${name}" has no bytes`)
      return address
    },
    large: () => undefined,
  }
}

function openingOf(content: ShowcaseContent, links: PictureLinks): SafeHtml {
  const { portrait } = content
  return html`<header><div class="sheet"><div class="opening${portrait && ' pictured'}">
<div><p class="over">${overlineOf(content)}</p>
<h1>${content.name}</h1>
${content.school && html`<p class="over">${content.school}</p>`}
${content.sentence && html`<p class="sentence">${content.sentence}</p>`}</div>
${portrait && portraitOf(portrait, links)}</div></div></header>`
}

function portraitOf(picture: ShownPicture, links: PictureLinks): SafeHtml {
  return html`<figure class="portrait"><img src="${links.source(picture.name)}" width="${picture.width}" height="${picture.height}" alt="${picture.alt}"></figure>`
}

type Part = { title: string; hue: number; isProud: boolean; entries: ShownEntry[] }

/** What the owner is proud of, then the other entries under the sections of the structure, in its order. */
function partsOf(entries: readonly ShownEntry[]): Part[] {
  const proud = entries.filter((entry) => entry.isProud)
  const others = entries.filter((entry) => !entry.isProud)
  const places = [...new Set(others.map(({ section }) => section.place))].sort((a, b) => a - b)
  const parts = places.map((place) => {
    const inPlace = others.filter(({ section }) => section.place === place)
    return { title: inPlace[0]?.section.title ?? '', hue: place % hueCount, isProud: false, entries: inPlace }
  })
  return proud.length > 0
    ? [{ title: showcaseTexts.proud, hue: 1, isProud: true, entries: proud }, ...parts]
    : parts
}

function partMarkup({ title, hue, isProud, entries }: Part, links: PictureLinks): SafeHtml {
  const write = isProud ? largeEntry : rowEntry
  return html`<section class="part"><h2 class="hue-${hue}">${title}</h2>
<div class="${isProud ? 'large' : 'rows'}">
${entries.map((entry) => write(entry, links))}
</div></section>
`
}

/** Who made it, when, until when, and how to ask for removal (domain invariant 34). */
function closingOf({ madeOn, validUntil }: ShowcaseContent, mode: ShowcaseMode): SafeHtml {
  const made = validUntil ? showcaseTexts.madeOnUntil(madeOn, validUntil) : showcaseTexts.madeOn(madeOn)
  return html`<footer><div class="sheet"><div class="closing">
<p>${showcaseTexts.decision} ${made} ${showcaseTexts.removal}</p>
<p>${showcaseTexts.made}${mode === 'page' && html`<br><a class="back" href="../">${showcaseTexts.allShowcases}</a>`}</p>
</div></div></footer>`
}
