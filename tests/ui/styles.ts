import { readdirSync, readFileSync } from 'node:fs'

export const tokens = readFileSync('src/styles/tokens.css', 'utf8')

/** Styles of components, screens, layouts and pages, by path. */
export const sheets: readonly [path: string, css: string][] = [
  ...[...named('src/ui', '.module.css'), ...named('src/islands', '.module.css')].map(
    (path) => [path, read(path)] as [string, string],
  ),
  ...[...named('src/layouts', '.astro'), ...named('src/pages', '.astro')].map(
    (path) => [path, styleOf(read(path))] as [string, string],
  ),
]

export type Scheme = 'light' | 'dark'

/** The value of a token in a scheme, as a `#rrggbb` colour. */
export function colour(token: string, scheme: Scheme): string {
  const value = new RegExp(`--${token}: (.+);`).exec(tokens)?.[1] ?? ''
  const [, light = value, dark = value] = /^light-dark\((#\w+), (#\w+)\)$/.exec(value) ?? []
  const chosen = scheme === 'light' ? light : dark
  if (!/^#[0-9a-f]{6}$/.test(chosen)) throw new TypeError(`Cannot read colour ${token}: "${chosen}"`)
  return chosen
}

/** Contrast ratio of WCAG 2.2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function named(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`)
}

function read(path: string): string {
  return readFileSync(path, 'utf8')
}

function styleOf(page: string): string {
  return /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? ''
}
