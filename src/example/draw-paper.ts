import { html, type SafeHtml, trusted } from '#markup'
import type { Paper } from './example-content.ts'

/** Paper, frame and ink of each kind of certificate. */
const styles = {
  gold: { paper: '#fffaf0', frame: '#b97800', ink: '#6b4700' },
  sky: { paper: '#f7fbff', frame: '#2a6cb8', ink: '#173f70' },
  leaf: { paper: '#f8fcf6', frame: '#2b845a', ink: '#174d33' },
  plum: { paper: '#fdf8fd', frame: '#7349b0', ink: '#432a69' },
  certificate: { paper: '#fefefe', frame: '#d2533b', ink: '#7a2c1c' },
} as const satisfies Record<Paper['style'], { paper: string; frame: string; ink: string }>

/** Emblems in a field of 100 by 100 around the middle. */
const emblems = {
  star: '<path d="M0-46 13-16 46-14 20 7 29 40 0 22-29 40-20 7-46-14-13-16z"/>',
  book: '<path d="M0-24Q-24-40-46-30V30Q-24 20 0 36 24 20 46 30V-30Q24-40 0-24z"/><path d="M0-24V36" stroke="#fff" stroke-width="4"/>',
  atom: '<g fill="none" stroke="currentColor" stroke-width="5"><ellipse rx="46" ry="17"/><ellipse rx="46" ry="17" transform="rotate(60)"/><ellipse rx="46" ry="17" transform="rotate(120)"/></g><circle r="9"/>',
  lamp: '<circle cy="-10" r="32"/><path d="M-13 26h26v8h-26zM-9 38H9v8H-9z"/><path d="M0-60v-14M44-42l10-10M-44-42l-10-10" stroke="currentColor" stroke-width="5"/>',
  shoe: '<path d="M-46-20h26l24 20 34 8q12 4 10 20H-46z"/><path d="M-46 34h94" stroke="currentColor" stroke-width="7"/><path d="M-8-14l10-10M6-4 16-14" stroke="#fff" stroke-width="4"/>',
  drop: '<path d="M0-48Q36-4 32 14 28 44 0 44-28 44-32 14-36-4 0-48z"/><path d="M-16 14Q-14 28 0 30" fill="none" stroke="#fff" stroke-width="5"/>',
  brush: '<path d="M40-46 6 2-8-8zM-12-2 4 8Q2 36-40 42-24 30-28 14-26 2-12-2z"/>',
} as const satisfies Record<Paper['emblem'], string>

const width = 1000
const height = 1414

/** A certificate of A4 shape as SVG: frame, emblem, heading, lines in the middle, a seal at the foot. */
export function drawPaper({ style, emblem, heading, lines, foot }: Paper): string {
  const { paper, frame, ink } = styles[style]
  const size = Math.min(112, Math.round(1300 / heading.length))
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="${paper}"/>
<g fill="none" stroke="${frame}"><rect x="44" y="44" width="912" height="1326" stroke-width="14"/><rect x="72" y="72" width="856" height="1270" stroke-width="3"/></g>
${corners(frame)}
<g transform="translate(500 210) scale(1.5)" fill="${frame}" color="${frame}">${trusted(emblems[emblem])}</g>
<g font-family="Georgia, 'Times New Roman', 'DejaVu Serif', serif" text-anchor="middle" fill="${ink}">
<text x="500" y="430" font-size="${size}" font-weight="700" fill="${frame}">${heading}</text>
${lines.map((line, at) => drawLine(line, 560 + at * 86))}
<text x="240" y="1270" font-size="30" text-anchor="start">${foot}</text></g>
<path d="M500 1216q30-40 54-10t56-16 40 24" fill="none" stroke="#2447c4" stroke-width="5"/>
<g transform="translate(780 1180)" fill="none" stroke="#2447c4" opacity=".55"><circle r="92" stroke-width="6"/><circle r="66" stroke-width="3"/><path d="M-40 0h80M-30-22h60M-30 22h60" stroke-width="7" stroke-dasharray="14 6"/></g>
</svg>`.toString()
}

/** A line between asterisks is the name, and stands out. */
function drawLine(line: string, y: number): SafeHtml {
  const name = /^\*(.+)\*$/.exec(line)?.[1]
  return name === undefined
    ? html`<text x="500" y="${y}" font-size="42">${line}</text>`
    : html`<text x="500" y="${y + 8}" font-size="60" font-weight="700">${name}</text>`
}

function corners(colour: string): SafeHtml[] {
  const places = ['72 72', '928 72', '928 1342', '72 1342']
  return places.map(
    (place, turn) =>
      html`<path transform="translate(${place}) rotate(${turn * 90})" d="M0 120V0h120Q60 60 0 120z" fill="${colour}" opacity=".18"/>`,
  )
}
