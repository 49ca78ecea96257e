/** What the start page of a bundle adds to the style of a showcase: facts in two columns, lists of files. */
export const startPageStyle = `
h1 { font-size: clamp(2rem, 1.4rem + 2.6vw, 3.25rem); }
.stamp.proud { color: var(--hue-1); }
dl, dd, ul, ol.contents { margin: 0; padding: 0; list-style: none; }
dl.facts { display: grid; gap: 0.25rem; margin-top: 0.625rem; }
dl.facts div { display: grid; grid-template-columns: minmax(0, 11rem) minmax(0, 1fr); column-gap: 1rem; }
dl.facts dd { grid-column: 2; color: var(--ink); }
.opening { gap: 1.5rem; }
.opening dl.facts { margin: 0; font-size: 1rem; }
.links { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; margin-bottom: 0.5rem; font-weight: 650; }
.contents li { padding-block: 0.375rem; }
.row .pictures { display: grid; gap: 0.5rem; }
.files li { padding-block: 0.25rem; }
@media (max-width: 33.99em) {
  dl.facts div { grid-template-columns: minmax(0, 1fr); margin-bottom: 0.25rem; }
  dl.facts dd { grid-column: 1; }
}
@media print {
  .links, nav.part { display: none; }
}
`
