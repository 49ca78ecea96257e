import { type ComponentChild, render } from 'preact'
import { act } from 'preact/test-utils'

/** Puts a component into an otherwise empty page. */
export function mount(component: ComponentChild): HTMLElement {
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  draw(component, place)
  return place
}

export function draw(component: ComponentChild, place: HTMLElement): void {
  void act(() => render(component, place))
}

export function find<E extends Element>(place: ParentNode, selector: string, kind: new () => E): E {
  const found = place.querySelector(selector)
  if (found instanceof kind) return found
  throw new TypeError(`Cannot find ${selector}: the page has ${document.body.innerHTML}`)
}

export function send(target: EventTarget, event: Event): void {
  void act(() => void target.dispatchEvent(event))
}

export function press(target: HTMLElement): void {
  void act(() => target.click())
}

export function type(target: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  target.value = text
  send(target, new Event('input', { bubbles: true }))
}

export function choose(target: HTMLSelectElement, value: string): void {
  target.value = value
  send(target, new Event('change', { bubbles: true }))
}
