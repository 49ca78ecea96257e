const results = 'h3 a'

/** Down and up move between the field and the results; Escape goes back to the field. */
export function moveByArrows(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const screen = event.currentTarget
  const field = screen.querySelector<HTMLElement>("input[type='search']")
  const stops = [...(field ? [field] : []), ...screen.querySelectorAll<HTMLElement>(results)]
  const at = stops.findIndex((stop) => stop.matches(':focus'))
  if (at < 0) return
  const next = stops[at + (steps[event.key] ?? Number.NaN)] ?? (event.key === 'Escape' ? field : undefined)
  if (!next || next.matches(':focus')) return
  event.preventDefault()
  next.focus()
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Enter in the field goes to the first result; once more opens it. */
export function focusFirst(form: HTMLElement): void {
  const screen = form.closest('main') ?? document
  screen.querySelector<HTMLElement>(results)?.focus()
}
