import { channels } from './palette.ts'

export function fillColour(colour: string): string {
  return `${unit(colour)} rg`
}

export function strokeColour(colour: string): string {
  return `${unit(colour)} RG`
}

function unit(colour: string): string {
  return channels(colour)
    .map((value) => String(Math.round((value / 255) * 1000) / 1000))
    .join(' ')
}

/** A length as PDF writes it, to a hundredth of a point. */
export function point(value: number): string {
  return String(Math.round(value * 100) / 100)
}
