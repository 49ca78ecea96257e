/**
 * The style sheet of a showcase without its colours. No web font: the page is opened from a folder on a
 * school computer as often as from the network. Sizes are in rem, so the text grows to 200 % without
 * a horizontal scroll bar (government decree 102 of 7 February 2026).
 */
export const showcaseStyle = `
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.6 "Golos Text", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
h1, h2, h3, p, figure, ol { margin: 0; }
img { display: block; width: 100%; height: auto; }
a { color: var(--pen); text-underline-offset: 0.15em; }
a:focus-visible { outline: 3px solid var(--pen); outline-offset: 3px; border-radius: 8px; }
.sheet { max-width: 68.5rem; margin: 0 auto; padding: 0 clamp(1.25rem, 5vw, 2.5rem); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

header { background: var(--head); color: var(--head-ink); border-bottom: var(--band); }
.opening { display: grid; gap: 2rem 3.5rem; padding-block: clamp(2.5rem, 7vw, 4.5rem) 2.25rem;
  border-bottom: 2px solid var(--rule); }
.over, .sentence { color: var(--head-second); }
h1 { margin: 0.5rem 0; font-size: clamp(2.5rem, 1.5rem + 4.5vw, 4.5rem); line-height: 1.05;
  letter-spacing: -0.02em; text-wrap: balance; }
.sentence { max-width: 34em; margin-top: 1rem; font-size: clamp(1.125rem, 1rem + 0.6vw, 1.375rem);
  line-height: 1.45; white-space: pre-line; text-wrap: pretty; }
.portrait { max-width: 20rem; }
.portrait img { border-radius: 8px; }

.part, .closing { grid-template-columns: minmax(0, 1fr); }
.part { display: grid; gap: 1.5rem 2rem; padding-block: 2.75rem 3rem; }
.part + .part { border-top: 1px solid var(--line); }
.hue-0 { color: var(--hue-0); } .hue-1 { color: var(--hue-1); } .hue-2 { color: var(--hue-2); }
.hue-3 { color: var(--hue-3); } .hue-4 { color: var(--hue-4); }
h2 { font-size: 1.25rem; line-height: 1.3; letter-spacing: -0.01em; overflow-wrap: break-word; hyphens: auto; }
h2::before { content: ""; display: block; width: 1.75rem; height: 5px; margin-bottom: 0.75rem;
  border-radius: 0 3px 3px 0; background: currentcolor; }
h3 { font-size: 1.1875rem; line-height: 1.35; letter-spacing: -0.01em; text-wrap: balance; }
h4 { margin: 0.875rem 0 0; font-size: 0.9375rem; font-weight: 650; }
.facts { margin-top: 0.25rem; color: var(--second); font-size: 0.9375rem; }
.stamp { display: inline-block; max-width: 100%; margin-top: 0.625rem; padding: 0.125rem 0.625rem; border: 1.5px solid;
  border-radius: 6px; color: var(--stamp); font-size: 0.875rem; font-weight: 650; }
.stamp.stated { border-style: dashed; color: var(--second); }
.result { margin-top: 0.375rem; font-weight: 650; }
.words { max-width: 66ch; margin-top: 0.5rem; white-space: pre-line; text-wrap: pretty; }
h4 + .words { margin-top: 0.125rem; }
.steps { max-width: 66ch; margin-top: 0.5rem; padding-left: 1.375rem; }
.table { max-width: 100%; overflow-x: auto; margin-top: 0.5rem; }
.table table { border-collapse: collapse; }
.table th, .table td { padding: 0.375rem 0.75rem 0.375rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
.steps li { margin-top: 0.25rem; padding-left: 0.25rem; }

.frame { display: block; overflow: hidden; border-radius: 8px; background: var(--mat); }
.frame img { aspect-ratio: 4 / 3; object-fit: cover; }
.frame.whole img { object-fit: contain; padding: 0.75rem; }
.strip .whole img { padding: 0.25rem; }
.strip { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(6rem, 100%), 1fr)); gap: 0.5rem; margin-top: 0.5rem; }
.large { display: grid; gap: 2.5rem 1.75rem; }
.large .pictures { margin-bottom: 1rem; }
.rows { display: grid; gap: 2.25rem; }
.row { display: grid; gap: 0.875rem 1.5rem; align-items: start; }

.closing { display: grid; gap: 0.75rem 2rem; padding-block: 1.5rem 3.5rem; border-top: 1px solid var(--line);
  color: var(--second); font-size: 0.9375rem; }
.closing p { max-width: 44em; }

@media (min-width: 34em) {
  .row.pictured { grid-template-columns: minmax(0, 13rem) minmax(0, 1fr); }
  .row .strip { grid-template-columns: repeat(3, 1fr); }
}
@media (min-width: 46em) {
  .opening.pictured { grid-template-columns: minmax(0, 1fr) minmax(0, 19rem); align-items: end; }
  .large > :only-child .pictures > .frame img { aspect-ratio: 3 / 2; }
  .closing { grid-template-columns: 1fr auto; }
}
/* An odd work closes the part across both columns instead of leaving a hole. */
@media print, (min-width: 46em) {
  .large { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .large > :nth-child(odd):last-child { grid-column: 1 / -1; }
  .large > .pictured:nth-child(odd):last-child:not(:only-child) { display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.75rem; }
}
@media (min-width: 62em) {
  .part { grid-template-columns: minmax(0, 14rem) minmax(0, 1fr); }
}
@media (prefers-contrast: more) {
  :root { --second: var(--ink); --head-second: var(--head-ink); --line: var(--ink); }
}
@page { size: A4; margin: 16mm 15mm; }
@media print {
  html { font-size: 10.5pt; }
  .sheet { max-width: none; padding: 0; }
  .opening { padding-block: 0 1.5rem; }
  .opening.pictured { grid-template-columns: 1fr 13rem; align-items: end; }
  h1 { font-size: 34pt; }
  .part { grid-template-columns: 9.5rem 1fr; padding-block: 1.75rem; }
  h2 { font-size: 1.0625rem; }
  .row.pictured { grid-template-columns: 9rem 1fr; }
  h2, h3, h4 { break-after: avoid; }
  .pictures, .stamp, li, footer { break-inside: avoid; }
  p, li { orphans: 3; widows: 3; }
  a { color: inherit; text-decoration: none; }
  .back { display: none; }
}
`
