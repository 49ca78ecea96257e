import { link } from '../shared/link.ts'

const fields = 'input, textarea, select, [contenteditable], dialog[open]'

/**
 * Single keys for the acts done most. They never act while a field or a dialog has the focus (WCAG 2.1.4).
 * Returns the way to stop.
 */
export function listenToKeys(onHelp: () => void): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (event.target instanceof Element && event.target.closest(fields)) return
    if (act(event, onHelp)) event.preventDefault()
  }
  document.addEventListener('keydown', listen)
  return () => document.removeEventListener('keydown', listen)
}

/** By the place of the key, so that the Russian layout works as well. */
function act({ code, key }: KeyboardEvent, onHelp: () => void): boolean {
  if (key === '?' || (code === 'Slash' && key === ',')) {
    onHelp()
    return true
  }
  if (code === 'KeyN') return go('/add/')
  if (code === 'KeyP') return go('/show/')
  if (code === 'KeyG') return go('/goals/')
  return code === 'Slash' && search()
}

function go(page: string): true {
  location.assign(link(page))
  return true
}

/** The field of this page, or else the page that searches everywhere. */
function search(): true {
  const field = document.querySelector<HTMLInputElement>("input[type='search']")
  if (!field) return go('/search/')
  field.focus()
  return true
}
