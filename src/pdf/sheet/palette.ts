/** Colours of the product's look; the hue of a section follows from its place in the structure. */
export const colours = {
  paper: '#f6f4ee',
  white: '#ffffff',
  ink: '#1a2330',
  second: '#566173',
  line: '#e5e0d5',
  pen: '#2447c4',
} as const

const dividers = ['#d2533b', '#b97800', '#2a6cb8', '#2b845a', '#7349b0'] as const

/** A divider's colour: as it is for tabs and rules, darker for words, pale for grounds. */
export type Hue = { readonly tab: string; readonly words: string; readonly ground: string }

export function hueOf(section: number): Hue {
  const tab = dividers[section % dividers.length] ?? dividers[0]
  return { tab, words: mix(tab, colours.ink, 0.22), ground: mix(tab, colours.white, 0.88) }
}

function mix(from: string, to: string, share: number): string {
  const target = channels(to)
  const mixed = channels(from).map((value, at) => Math.round(value + ((target[at] ?? 0) - value) * share))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** Red, green and blue of `#rrggbb`, 0–255. */
export function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
