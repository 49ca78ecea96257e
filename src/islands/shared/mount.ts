import { type ComponentChild, render } from 'preact'

/** Puts a hydrated root in place of the static fallback of `[data-island=<name>]`; without the place does nothing. */
export function mount(name: string, view: ComponentChild): void {
  const place = document.querySelector(`[data-island='${name}']`)
  if (!place) return
  place.replaceChildren()
  render(view, place)
}
